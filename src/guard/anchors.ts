import type {Heading, Root} from 'mdast';
import {headingAnchors} from '../knowledge/headingAnchors.ts';
import {areaOf} from './area.ts';

/**
 * Finds headings whose anchor is that of another part of the page: links, and the numbers of sources, would lead to the one
 * that comes first.
 */
export function anchorFaults(
  tree: Root,
  file: string,
): readonly {readonly heading: Heading; readonly message: string}[] {
  const known = new Set<string>();
  const ofRecord = anchorsOfRecord(file);
  return headingAnchors(tree).flatMap(({heading, anchor}) => {
    const isTaken = EVERYWHERE.test(anchor) || ofRecord.has(anchor);
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

/** The anchors of what the site says on a page besides its text. */
function anchorsOfRecord(file: string): ReadonlySet<string> {
  if (areaOf(file) !== 'docs') return NONE;
  if (file === 'docs/index.mdx') return ON_LANDING;
  return file.endsWith('/index.mdx') ? ON_CATEGORY : ON_PROJECT;
}

const NONE: ReadonlySet<string> = new Set();
const ON_LANDING: ReadonlySet<string> = new Set(['overview', 'cite']);
const ON_CATEGORY: ReadonlySet<string> = new Set(['side-by-side', 'cite']);
const ON_PROJECT: ReadonlySet<string> = new Set([
  'facts',
  'evidence',
  'claims',
  'cite',
  'dated-events',
  'relations',
  'mentioned-by',
  'similar-projects',
  'tags',
]);
