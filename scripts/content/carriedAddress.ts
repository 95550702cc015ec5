import {parse} from 'tldts';
import {decoded} from '../../src/guard/decoded.ts';

/** Archives, whose addresses hold those of what they keep. */
const ARCHIVES: ReadonlySet<string> = new Set([
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive-it.org',
  'arquivo.pt',
  'perma.cc',
  'webcitation.org',
]);

/** Whose addresses are names of documents, and stand in those of catalogs. */
const NAMES_OF_DOCUMENTS: ReadonlySet<string> = new Set(['doi.org', 'handle.net', 'orcid.org']);

/**
 * Whether an address holds that of another site, in its path, its query or its fragment. The host may show that site under
 * its own name, or send readers there, and the address does not say which.
 */
export function carriesAnother(url: URL): boolean {
  const owner = parse(url.hostname).domain;
  if (ARCHIVES.has(owner ?? '')) return false;
  // A value of a query may be encoded once more.
  const rest = decoded(decoded(`${url.pathname}${url.search}${url.hash.replace(/:~:.*$/s, '')}`));
  return (
    ENCODED.test(rest) ||
    [...rest.matchAll(ADDRESS), ...(PASSES_ON.test(url.pathname) ? rest.matchAll(HOST) : [])]
      .map(([, host = '']) => parse(host))
      .some(
        ({domain, isIcann}) =>
          isIcann === true &&
          domain !== null &&
          domain !== owner &&
          !NAMES_OF_DOCUMENTS.has(domain),
      )
  );
}

/** An address within another: with its scheme after any sign, without it after a sign of equality. */
const ADDRESS = /(?:https?:\/*|[=?]\/\/)([^\s/?#&=:@;,]+)/gi;

/** A host alone, as the value of a query. */
const HOST = /=((?:[\w-]+\.)+[a-z]{2,})(?=[/&]|$)/gi;

/** Paths of programs that send readers to what their query says. */
const PASSES_ON =
  /\/(?:url|redirect(?:or)?|redir|out|away|goto|leaving|link|linkfilter|r|l)(?:\.php|\.aspx?)?\/?$/i;

/** `http://` and `https://` in Base64. */
const ENCODED = /aHR0c(?:DovL|HM6Ly)/;
