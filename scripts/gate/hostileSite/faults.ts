import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path/posix';
import {load} from 'cheerio';
import {parse} from 'csv-parse/sync';
import {XMLValidator} from 'fast-xml-parser';

/** Finds what would run, lead to a script, or come from elsewhere in the files of a built site. */
export function faultsIn(folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  // A page that no contributor has written says what every page has.
  const own = new Set(inlineScripts(readFileSync(join(folder, '404.html'), 'utf8')));
  return files.flatMap((file) => {
    const text = () => readFileSync(join(folder, file), 'utf8');
    const faults = file.endsWith('.html')
      ? htmlFaults(text(), {own, forms: VIEW.test(file) ? FORMS_OF_VIEWS : FORMS})
      : file.endsWith('.xml')
        ? xmlFaults(text())
        : file.endsWith('.csv')
          ? csvFaults(text())
          : [];
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

function inlineScripts(html: string): readonly string[] {
  const $ = load(html);
  return $('script:not([src], [type="application/ld+json"])')
    .toArray()
    .map((script) => $(script).text());
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data'];

/** The forms that pages have, as a selector. Those of views lead to the same page, whose text no contributor writes. */
const FORMS = '[action="/search"]';
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
  $(`iframe, object, embed, base, frame, applet, form:not(${forms}), meta[http-equiv]`).each(
    (_, node) => {
      const target = $(node).attr('content') ?? '';
      if (!/^0; url=\/[\w/-]+$/.test(target)) faults.push($.html(node).slice(0, 120));
    },
  );
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

const SITE = 'http://localhost:3000';

/** A small picture is put into the page itself. */
function isOwnPicture(name: string, value: string): boolean {
  return name === 'img' && /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/.test(value);
}

function xmlFaults(xml: string): readonly string[] {
  const result = XMLValidator.validate(xml);
  if (result !== true) return [result.err.msg];
  // What is in a part that is text, or written as a reference, is text.
  const markup = xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
  return /<(?:\w+:)?script|xmlns="http:\/\/www.w3.org\/1999\/xhtml"/i.test(markup)
    ? ['a script']
    : [];
}

function csvFaults(csv: string): readonly string[] {
  return parse(csv)
    .flat()
    .filter((cell: string) => /^[=+\-@\t\r]/.test(cell))
    .map((cell: string) => `a formula: ${cell.slice(0, 80)}`);
}
