import {load, type CheerioAPI} from 'cheerio';
import type {Element} from 'domhandler';
import {anchorOf} from './anchorOf.ts';
import type {pageAddress} from './pageAddress.ts';
import type {Chapter} from './volumesOf.ts';

/** A page of the site, prepared as a chapter of a volume. */
export interface BoundPage extends Chapter {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** Parts of a page that only help to get around the site, or repeat what the volume already contains. */
const LEFT_OUT = [
  '[data-unprinted]',
  '[data-unbound]',
  '.hash-link',
  'nav',
  'svg',
  'script',
  'style',
].join();

/** The attributes that readers and the style sheet of the volume need. Classes belong to the style sheet of the site. */
const KEPT_ATTRIBUTES = new Set([
  ...['id', 'href', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'start', 'datetime'],
  ...['rel', 'scope', 'colspan', 'rowspan', 'aria-hidden'],
  ...['data-footnotes', 'data-footnote-ref', 'data-spelled', 'data-spoken', 'data-facts'],
]);

interface Links {
  /** Turns an address on the page into one that works in the volume. */
  readonly linkTo: (href: string) => string;
  /** The address of the page on the site. */
  readonly address: ReturnType<typeof pageAddress>;
}

/**
 * Cuts the article out of a built page, without what no volume needs. A page is bound in several volumes, and the rest of it
 * takes most of the time to parse.
 */
export function articleIn(html: string): string {
  const $ = load(html);
  const article = $('main article').first();
  article.find(LEFT_OUT).remove();
  return `<main>${$.html(article)}</main>`;
}

/**
 * Takes the article out of a built page: text, facts and sources, without classes and controls. Ids get the name of the
 * page as a prefix, so that they are unique in the volume, and headings are moved down to the level of the chapter.
 *
 * @param html the page, or only its article.
 * @throws if the page has no article with a heading.
 */
export function bindPage(html: string, chapter: Chapter, {linkTo, address}: Links): BoundPage {
  const {path, level} = chapter;
  const $ = load(html);
  const article = $('main article').first();
  const heading = article.find('h1').first();
  if (heading.length === 0) {
    throw new Error(`${path}.html has no article with a heading: it cannot be bound for print`);
  }
  $('body').empty().append(article);
  leaveOut($, level);
  // What sorts a table on the screen is only its heading here.
  for (const button of $('th > button')) $(button).replaceWith($(button).contents());
  for (const fold of $('aside > details')) $(fold).replaceWith($(fold).find('> div').contents());
  lowerHeadings($, level);
  for (const element of $('article *')) keepAttributes($, element, path, linkTo);
  const link = $('<a data-spelled>').attr('href', address.href).text(address.text);
  heading.parent().append($('<p data-address>').append(link));
  return {...chapter, anchor: anchorOf(path), title: heading.text(), html: article.html() ?? ''};
}

/** Removes what has no use in a volume. The table of a subcategory goes too: its rows are in the parent's table. */
function leaveOut($: CheerioAPI, level: number): void {
  $(LEFT_OUT).remove();
  if (level > 2) $('section:has(> #side-by-side)').remove();
  // Decorative characters, except a dash that is followed by words for screen readers.
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

function lowerHeadings($: CheerioAPI, level: number): void {
  for (const heading of $('h1, h2, h3, h4, h5, h6')) {
    heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + level - 1)}`;
  }
  // One landmark per chapter would be too many for users of screen readers.
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
