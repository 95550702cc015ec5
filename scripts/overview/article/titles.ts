import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {emojify} from 'node-emoji';
import {extrasOf, leadsBack, lineTextOf, withExtras} from './lineText.ts';
import type {Unit} from './unit.ts';

/** The words of a heading or, if it has none, the descriptions of its images. Emoji codes, which front matter would show, become emoji. */
export function titleOf({node}: Unit & {type: 'heading'}): string {
  const images = toString(node, {includeHtml: false}).replace(/\s+/g, ' ').trim();
  return emojify(lineTextOf(node) || images);
}

/** What a heading has besides its words, as a paragraph, without links back to the top. */
export function headingExtras({node}: Unit & {type: 'heading'}): RootContent[] {
  const children = withExtras(
    [],
    extrasOf(node).filter((extra) => !leadsBack(extra)),
  );
  return children.length === 0 ? [] : [{type: 'paragraph', children}];
}

/** A title for an article that has none: the name of its file. */
export function titleFromFile(file: string): string {
  const name = (file.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? 'Overview' : name.charAt(0).toUpperCase() + name.slice(1);
}
