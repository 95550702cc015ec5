import {load, type CheerioAPI} from 'cheerio';
import type {Element} from 'domhandler';
import {anchorOf} from './anchorOf.ts';
import type {pageAddress} from './pageAddress.ts';
import type {Chapter} from './volumesOf.ts';

/** A page of the site made ready to stand among others. */
export interface BoundPage extends Chapter {
  readonly anchor: string;
  /** Its name. */
  readonly title: string;
  readonly html: string;
}

/** What serves the way about the site, or says again what the volume itself holds. */
const LEFT_OUT = [
  '[data-unprinted]',
  '[data-unbound]',
  '.hash-link',
  '[data-footnote-backref]',
  'nav',
  'svg',
  'script',
  'style',
].join();

/** All that the volume's style sheet and its reader need; classes are those of the site's style sheet. */
const KEPT_ATTRIBUTES = new Set([
  ...['id', 'href', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'start', 'datetime'],
  ...['rel', 'scope', 'colspan', 'rowspan', 'aria-hidden'],
  ...[
    'data-footnotes',
    'data-footnote-ref',
    'data-spelled',
    'data-spoken',
    'data-source',
    'data-facts',
  ],
]);

interface Ways {
  /** Where an address on the page leads from the volume. */
  readonly linkTo: (href: string) => string;
  /** Where the page itself lies. */
  readonly address: ReturnType<typeof pageAddress>;
}

/**
 * Takes the article of a built page: its text, facts and sources, without classes and controls. Its names of places are
 * made its own, and its headings follow from its level in the volume.
 *
 * @throws when the page has no article with a heading.
 */
export function bindPage(html: string, chapter: Chapter, {linkTo, address}: Ways): BoundPage {
  const {path, level} = chapter;
  const $ = load(html);
  const article = $('main article').first();
  const heading = article.find('h1').first();
  if (heading.length === 0) {
    throw new Error(`${path}.html has no article with a heading: it cannot be bound for print`);
  }
  $('body').empty().append(article);
  leaveOut($, level);
  nameSources($);
  lowerHeadings($, level);
  for (const element of $('article *')) keepAttributes($, element, path, linkTo);
  const link = $('<a data-spelled>').attr('href', address.href).text(address.text);
  heading.parent().append($('<p data-address>').append(link));
  return {...chapter, anchor: anchorOf(path), title: heading.text(), html: article.html() ?? ''};
}

/** A category within another has its projects in the table of that other. */
function leaveOut($: CheerioAPI, level: number): void {
  $(LEFT_OUT).remove();
  if (level > 2) $('section:has(> #side-by-side)').remove();
  // Signs that say nothing aloud, but for a dash that has words beside it.
  $('[aria-hidden="true"]')
    .filter((_, sign) => !$(sign).next().is('[data-spoken]'))
    .remove();
  $('*')
    .contents()
    .filter((_, {type}) => type === 'comment')
    .remove();
  $('section')
    .filter((_, {children}) => children.length === 0)
    .remove();
}

/** The sign that leads to the source of a fact becomes a word. */
function nameSources($: CheerioAPI): void {
  $('a[aria-label="source"]').attr('data-source', '').html('<span>source</span>').before(' ');
}

function lowerHeadings($: CheerioAPI, level: number): void {
  for (const heading of $('h1, h2, h3, h4, h5, h6')) {
    heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + level - 1)}`;
  }
  // A landmark for each page would be too many.
  for (const sheet of $('aside')) {
    sheet.tagName = 'div';
    $(sheet).attr('data-facts', '');
  }
}

function keepAttributes(
  $: CheerioAPI,
  element: Element,
  path: string,
  linkTo: (href: string) => string,
): void {
  const {id, href, src} = element.attribs;
  for (const name of Object.keys(element.attribs)) {
    if (!KEPT_ATTRIBUTES.has(name)) $(element).removeAttr(name);
  }
  if (id) $(element).attr('id', anchorOf(path, id));
  if (href) $(element).attr({href: linkTo(href), rel: /^https?:/.test(href) ? 'external' : null});
  if (src) $(element).attr('src', linkTo(src));
}
