import {UNKNOWN_HOST} from '../../src/data/ownAddress.ts';
import {rewriteTags, type Attribute, type Tag} from './rewriteTags.ts';

const HOST = UNKNOWN_HOST.replaceAll('.', String.raw`\.`);
const ADDRESS_OR_PICTURE = new RegExp(`${HOST}|:image:`);
/** A tag, in whose attributes nothing looks like the end of one, or the host in a text or in data for search engines. */
const TAG_OR_HOST = new RegExp(`<[a-z!/][^<>]*>|${HOST}`, 'gi');

/**
 * Takes the host that stands for an unknown one out of a page: elements of the head that only say where the page is, such
 * as the canonical address, and the host of all other addresses, which then begin at the root of whatever host it is. An
 * attribute in which strangers only name that host, such as a description, stays as it is.
 *
 * @param html a page whose attributes are escaped; see `escapeAttributes`
 */
export function withoutUnknownHost(html: string): string {
  if (!html.includes(UNKNOWN_HOST)) return html;
  return rewriteTags(html, ADDRESS_OR_PICTURE, (tag) =>
    saysWhere(tag) ? undefined : tag.attributes.map(withoutHost),
  ).replace(TAG_OR_HOST, (part) => (part.startsWith('<') ? part : ''));
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
