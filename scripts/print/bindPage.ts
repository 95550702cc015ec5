import {load, type Cheerio, type CheerioAPI} from 'cheerio';
import type {AnyNode, Element} from 'domhandler';
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

/** The id of the heading above the table of a category. */
const TABLE = 'side-by-side';

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

/** Makes a chapter of a page, with its heading at a level. */
type BindPage = (level: number, links: Links) => BoundPage;

/**
 * Takes the article out of a built page: text, facts and sources, without classes and controls. Ids get the name of the
 * page as a prefix, so that they are unique in the volume, and headings are moved down to the level of the chapter.
 *
 * A page is bound in several volumes. It is read once, which takes most of the time.
 *
 * @param path of the page on the site
 * @throws if the page has no article with a heading.
 */
export function bindPage(html: string, path: string): BindPage {
  const known = new Map<boolean, Article>();
  const hasTable = html.includes(TABLE);
  return (level, {linkTo, address}) => {
    const withTable = hasTable && level <= 2;
    const read = known.get(withTable) ?? readArticle(html, path, withTable);
    known.set(withTable, read);
    for (const {element, depth} of read.headings) {
      element.tagName = `h${Math.min(6, depth + level - 1)}`;
    }
    for (const {element, name, value} of read.links) element.attribs[name] = linkTo(value);
    read.own.attr('href', address.href).text(address.text);
    const {title, article} = read;
    return {path, level, anchor: anchorOf(path), title, html: article.html() ?? ''};
  };
}

/** An article without what no volume needs, and what differs between volumes. */
interface Article {
  readonly article: Cheerio<Element>;
  readonly title: string;
  readonly headings: readonly {readonly element: Element; readonly depth: number}[];
  /** Attributes with an address, as it is on the page. */
  readonly links: readonly {
    readonly element: Element;
    readonly name: 'href' | 'src';
    readonly value: string;
  }[];
  /** The link to the page itself. */
  readonly own: Cheerio<AnyNode>;
}

/** @param withTable whether the table of a category stays */
function readArticle(html: string, path: string, withTable: boolean): Article {
  const $ = load(html);
  const article = $('main article').first();
  const heading = article.find('h1').first();
  if (heading.length === 0) {
    throw new Error(`${path}.html has no article with a heading: it cannot be bound for print`);
  }
  $('body').empty().append(article);
  leaveOut($, withTable);
  // What sorts a table on the screen is only its heading here.
  for (const button of $('th > button')) $(button).replaceWith($(button).contents());
  for (const fold of $('aside > details')) $(fold).replaceWith($(fold).find('> div').contents());
  // One landmark per chapter would be too many for users of screen readers.
  for (const sheet of $('aside')) {
    sheet.tagName = 'div';
    sheet.attribs['data-facts'] = '';
  }
  const links = [...$('article *')].flatMap((element) => {
    keepAttributes(element, path);
    return (['href', 'src'] as const).flatMap((name) => {
      const value = element.attribs[name];
      return value ? [{element, name, value}] : [];
    });
  });
  const own = $('<a data-spelled href>');
  heading.parent().append($('<p data-address>').append(own));
  const headings = [...$('h1, h2, h3, h4, h5, h6')].map((element) => ({
    element,
    depth: Number(element.tagName.slice(1)),
  }));
  return {article, title: heading.text(), headings, links, own};
}

/** Removes what has no use in a volume. The table of a subcategory goes too: its rows are in the parent's table. */
function leaveOut($: CheerioAPI, withTable: boolean): void {
  $(LEFT_OUT).remove();
  if (!withTable) $(`section:has(> #${TABLE})`).remove();
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

function keepAttributes(element: Element, path: string): void {
  const {id, href} = element.attribs;
  const isOutside = href !== undefined && /^https?:/.test(href);
  const kept = Object.entries(element.attribs).filter(
    ([name]) => KEPT_ATTRIBUTES.has(name) && (name !== 'rel' || !href || isOutside),
  );
  element.attribs = Object.fromEntries(kept);
  if (id) element.attribs.id = anchorOf(path, id);
  if (isOutside) element.attribs.rel = 'external';
}
