import {UNKNOWN_HOST} from '../../src/data/ownAddress.ts';

const HOST = UNKNOWN_HOST.replaceAll('.', String.raw`\.`);
/** Elements of the head that only say where the page or its picture is, and those that describe the picture. */
const TAG = new RegExp(`<(?:link|meta)\\b[^<>]*(?:${HOST}|(?:og|twitter):image:)[^<>]*>`, 'g');

/**
 * Takes the host that stands for an unknown one out of a page: elements of the head that only say where the page is, such
 * as the canonical address, and the host of all other addresses, which then begin at the root of whatever host it is.
 */
export function withoutUnknownHost(html: string): string {
  return html.includes(UNKNOWN_HOST) ? html.replace(TAG, '').replaceAll(UNKNOWN_HOST, '') : html;
}
