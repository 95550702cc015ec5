import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path/posix';
import {load} from 'cheerio';
import {parse} from 'csv-parse/sync';
import {XMLValidator} from 'fast-xml-parser';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {toPosix} from '../../../src/knowledge/toPosix.ts';

/** The address for which the site is built. */
export const SITE = 'http://localhost:3000';

/** Pages that no contributor has written: they say which scripts the site has. */
const OWN_PAGES = ['404.html', 'embed/compare.html'];

/** Finds what would run, lead to a script, or come from elsewhere in the files of a built site. */
export function faultsIn(folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(toPosix);
  const own = new Set(
    OWN_PAGES.filter((file) => files.includes(file)).flatMap((file) =>
      inlineScripts(readFileSync(join(folder, file), 'utf8')),
    ),
  );
  return files.flatMap((file) => {
    const faultsOf = checkOf(file, own);
    const faults = faultsOf?.(readFileSync(join(folder, file), 'utf8')) ?? [];
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

type Check = (text: string) => readonly string[];

function checkOf(file: string, own: ReadonlySet<string>): Check | undefined {
  switch (extname(file)) {
    case '.html':
      return (html) => htmlFaults(html, {own, forms: VIEW.test(file) ? FORMS_OF_VIEWS : FORMS});
    case '.xml':
      return xmlFaults;
    case '.csv':
      return csvFaults;
    case '.md':
      return markdownFaults;
    case '.json':
    case '.webmanifest':
      return jsonFaults;
    default:
      return undefined;
  }
}

function inlineScripts(html: string): readonly string[] {
  const $ = load(html);
  return $('script:not([src], [type="application/ld+json"])')
    .toArray()
    .map((script) => $(script).text());
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data'];

/** The forms that pages have, as a selector. Those of views lead to the same page, whose text no contributor writes. */
const FORMS = '[action="/search"], [action$="search.html"]';
const FORMS_OF_VIEWS = `${FORMS}, :not([action])`;
const VIEW = /^(?:compare|embed|explore|relations|timeline)\.html$/;

/** What is the site's own on a page. */
interface Own {
  /** The texts of scripts within it. */
  readonly own: ReadonlySet<string>;
  /** A selector of forms. */
  readonly forms: string;
}

function htmlFaults(html: string, {own, forms}: Own): readonly string[] {
  const $ = load(html);
  const faults: string[] = [];
  const isRedirect = $('meta[http-equiv="refresh" i]').length > 0;
  for (const script of isRedirect ? [] : inlineScripts(html)) {
    if (!own.has(script)) faults.push(`a script of its own: ${script.slice(0, 80)}`);
  }
  $('script[type="application/ld+json"]').each((_, script) => {
    JSON.parse($(script).text());
  });
  $(
    `iframe, object, embed, base[href], frame, applet, form:not(${forms}), meta[http-equiv]:not(${POLICY})`,
  ).each((_, node) => {
    const target = $(node).attr('content') ?? '';
    if (!/^0; url=(?!\/\/)[\w/.-]+$/.test(target)) faults.push($.html(node).slice(0, 120));
  });
  if ($(`:not(head) > ${POLICY}`).length > 0) faults.push('a policy that holds for nothing');
  if (/--hostile\s*:/.test(stylesOutsideStrings($('style').text())))
    faults.push('a rule of a text');
  $('*').each((_, node) => {
    if (node.type !== 'tag' && node.type !== 'script' && node.type !== 'style') return;
    for (const [name, value] of Object.entries(node.attribs)) {
      const isLink =
        node.name === 'a' ||
        (node.name === 'link' && !/stylesheet|preload|icon|manifest/.test(node.attribs.rel ?? ''));
      if (/^on|^srcdoc$/i.test(name)) faults.push(`${node.name} ${name}=${value.slice(0, 80)}`);
      if (name === 'style' && /url|expression|import|position/i.test(value))
        faults.push(`style ${value}`);
      if (!ADDRESSES.includes(name) || value === '') continue;
      const {protocol, origin} = new URL(value, SITE);
      if (!/^(?:https?|mailto):$/.test(protocol) && !isOwnPicture(node.name, value))
        faults.push(`${node.name} ${name}=${value.slice(0, 80)}`);
      else if (!isLink && origin !== SITE && !isOwnPicture(node.name, value))
        faults.push(`${node.name} loads ${value.slice(0, 80)}`);
    }
  });
  return faults;
}

const POLICY = `meta[http-equiv="Content-Security-Policy"][content^="default-src 'self'"]`;

function stylesOutsideStrings(css: string): string {
  return css.replace(/"(?:[^"\\\n]|\\[^])*"/g, '""');
}

/** A small picture is put into the page itself, and an embed has no icon to load. */
function isOwnPicture(name: string, value: string): boolean {
  if (name === 'link') return value === 'data:,';
  return name === 'img' && /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/.test(value);
}

function xmlFaults(xml: string): readonly string[] {
  const result = XMLValidator.validate(xml);
  if (result !== true) return [result.err.msg];
  // What is in a part that is text, or written as a reference, is text.
  const markup = xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
  const isScript = /<(?:\w+:)?script|xmlns="http:\/\/www.w3.org\/1999\/xhtml"/i.test(markup);
  // A program that shows a feed takes these for HTML.
  const $ = load(xml, {xml: true});
  const shown = $('[type="html"], content\\:encoded, item > description, item > title')
    .toArray()
    .flatMap((node) => htmlFaults($(node).text(), {own: new Set(), forms: FORMS}));
  return [...(isScript ? ['a script'] : []), ...shown];
}

/** HTML within Markdown is shown as HTML by most programs. */
function markdownFaults(markdown: string): readonly string[] {
  const faults: string[] = [];
  visit(readMarkdown.parse(markdown), (node) => {
    if (node.type === 'html') faults.push(`HTML: ${node.value.slice(0, 80)}`);
    if ('url' in node && !/^(?:https?|mailto):$/.test(new URL(node.url, SITE).protocol))
      faults.push(`a link: ${node.url.slice(0, 80)}`);
  });
  return faults;
}

const readMarkdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

function jsonFaults(json: string): readonly string[] {
  try {
    JSON.parse(json);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function csvFaults(csv: string): readonly string[] {
  return parse(csv)
    .flat()
    .filter((cell: string) => /^[=+\-@\t\r]/.test(cell))
    .map((cell: string) => `a formula: ${cell.slice(0, 80)}`);
}
