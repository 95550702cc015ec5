import type {CreateFeedItemsFn, BlogFeedItem} from '@docusaurus/plugin-content-blog';
import {escapeHtml} from '../knowledge/escapeHtml.ts';

/**
 * Makes the entries of the feeds of articles, in which nothing can end the part of the file that it is in.
 *
 * The package that writes the feeds declares titles and summaries as HTML but does not escape them, splits only the first
 * `]]>` of a text, and writes the names of tags into attributes as they are.
 */
export const createFeedItems: CreateFeedItemsFn = async ({defaultCreateFeedItems, ...params}) =>
  (await defaultCreateFeedItems(params)).map(withEscapes);

export function withEscapes(item: BlogFeedItem): BlogFeedItem {
  const {title, description, content, category} = item;
  return {
    ...item,
    title: escapeHtml(title),
    ...(description !== undefined && {description: escapeHtml(description)}),
    // In HTML, a greater-than sign may be written as a reference wherever it is text.
    ...(content && {content: content.replace(TOOLTIP, '').replaceAll(']]>', ']]&gt;')}),
    ...(category && {
      category: category.map(({name = '', ...tag}) => ({
        ...tag,
        name: escapeHtml(name),
        term: escapeHtml(tag.term ?? name),
      })),
    }),
  };
}

/** The definition of a term, which a feed reader would show in the middle of the sentence. */
const TOOLTIP = /<span\b[^>]*\brole="?tooltip\b[^>]*>[^<]*<\/span>/g;
