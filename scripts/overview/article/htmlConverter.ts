import type {convertHtml} from './html.ts';

export type ConvertHtml = typeof convertHtml;

/**
 * Loads what turns HTML into Markdown where an article may hold tags. Most hold none, and a parser of HTML takes longer
 * to load than an article of a hundred projects to split.
 */
export async function htmlConverter(article: Uint8Array): Promise<ConvertHtml | undefined> {
  if (!TAG.test(Buffer.from(article).toString('latin1'))) return undefined;
  return (await import('./html.ts')).convertHtml;
}

/** Whatever Markdown takes for HTML begins so. */
const TAG = /<[a-z/!?]/i;
