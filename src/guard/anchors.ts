import type {Heading, Root} from 'mdast';
import {headingAnchors} from '../knowledge/headingAnchors.ts';
import type {Area} from './area.ts';

/**
 * Finds headings whose anchor is that of another part of the page: links, and the numbers of sources, would lead to the one
 * that comes first.
 */
export function anchorFaults(
  tree: Root,
  area: Area | undefined,
): readonly {readonly heading: Heading; readonly message: string}[] {
  const known = new Set<string>();
  return headingAnchors(tree).flatMap(({heading, anchor}) => {
    const isTaken = EVERYWHERE.test(anchor) || (area === 'docs' && ON_RECORDS.test(anchor));
    const isRepeated = known.has(anchor);
    known.add(anchor);
    if (!isTaken && !isRepeated) return [];
    const owner = isTaken ? 'the site gives a part of the page' : 'another heading has';
    const message = `a heading with the anchor #${anchor}, which ${owner}: choose other words, or end it with another anchor such as {/* #more-words */}`;
    return [{heading, message}];
  });
}

/** Of the frame of a page, its sources with their mentions, footnotes before they are sources, and terms. */
const EVERYWHERE =
  /^(?:__docusaurus|menu$|sources$|source-\d+$|ref-\d+(?:-\d+)?$|user-content-|footnote-label$|term-)/i;

/** Of what the site says of a project or a category besides its text. */
const ON_RECORDS =
  /^(?:facts|evidence|claims|cite|dated-events|relations|mentioned-by|similar-projects|side-by-side|worth-comparing|overview|tags)$/;
