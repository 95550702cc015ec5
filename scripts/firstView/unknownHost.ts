import {UNKNOWN_HOST} from '../../src/data/ownAddress.ts';
import {rewriteTags, type Attribute, type Tag} from './rewriteTags.ts';

const HOST = UNKNOWN_HOST.replaceAll('.', String.raw`\.`);
const ADDRESS_OR_PICTURE = new RegExp(`${HOST}|:image:`);
/** The beginning of an address in data for search engines. */
const IN_DATA = new RegExp(`(?<=")${HOST}(?=[/"])`, 'g');
const DATA = /<script\b[^<>]*\btype="?application\/ld\+json\b[^]*?<\/script>/g;

/**
 * Takes the host that stands for an unknown one out of a page: elements of the head that only say where the page is, such
 * as the canonical address, and the host of all other addresses, which then begin at the root of whatever host it is. What
 * the page says stays, even if it names that host.
 */
export function withoutUnknownHost(html: string): string {
  if (!html.includes(UNKNOWN_HOST)) return html;
  return rewriteTags(html, ADDRESS_OR_PICTURE, (tag) =>
    saysWhere(tag) ? undefined : tag.attributes.map(withoutHost),
  ).replace(DATA, (data) => data.replace(IN_DATA, ''));
}

/** Whether an element says where the page or its picture is, or describes that picture. */
function saysWhere({name, attributes}: Tag): boolean {
  return (
    (name === 'link' || name === 'meta') &&
    attributes.some(
      (attribute) =>
        beginsWithHost(attribute) ||
        (/^(?:name|property)$/.test(attribute.name) &&
          /^(?:og|twitter):image:/.test(attribute.value ?? '')),
    )
  );
}

function beginsWithHost({value = ''}: Attribute): boolean {
  return value.startsWith(UNKNOWN_HOST) && /^(?:$|[/?#])/.test(value.slice(UNKNOWN_HOST.length));
}

function withoutHost(attribute: Attribute): string {
  return beginsWithHost(attribute) ? attribute.source.replace(UNKNOWN_HOST, '') : attribute.source;
}
