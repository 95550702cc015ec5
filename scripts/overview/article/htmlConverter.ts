import type {convertHtml} from './html.ts';

export type ConvertHtml = typeof convertHtml;

/**
 * Loads the converter from HTML to Markdown, unless an article has no tags. Most articles have none, and the parser of
 * HTML takes longer to load than an article of a hundred projects takes to split.
 */
export async function htmlConverter(article: Uint8Array): Promise<ConvertHtml | undefined> {
  if (!TAG.test(Buffer.from(article).toString('latin1'))) return undefined;
  return (await import('./html.ts')).convertHtml;
}

/** How everything begins that Markdown reads as HTML. */
const TAG = /<[a-z/!?]/i;
