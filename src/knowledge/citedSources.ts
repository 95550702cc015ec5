import type {FootnoteDefinition, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {footnoteAddresses, isSource, ownPagesOf, type Statements} from './evidence.ts';
import type {Facts} from './facts.ts';
import type {SourceKindName} from './labels.ts';
import {OVERVIEW} from './values.ts';

/** A footnote, and the addresses that it links to. */
export interface Footnote {
  readonly label: string;
  readonly addresses: readonly string[];
}

/** The parts of a project's page around its text that name sources; also the ids of their headings. */
export type CitingPart = 'facts' | 'relations' | 'dated-events';

/** A source in the list of a page. Its place in the list is its number, counted from 1. */
export interface CitedSource {
  /** Whose word it is; undefined for what the atlas itself says, and for a remark that names no source. */
  readonly kind?: SourceKindName;
  /** The address of a source that no footnote of the text names, or `overview`. */
  readonly added?: string;
  /** The parts around the text that rest on it. */
  readonly parts: readonly CitingPart[];
}

/** The sources of a page, and the number of each that the parts around its text name. */
export interface CitedSources {
  readonly list: readonly CitedSource[];
  /** By address, or `overview`. */
  readonly numbers: Readonly<Record<string, number>>;
}

/**
 * Lists the footnotes of a page in the order of their numbers: as its text refers to them, then those that only footnotes
 * refer to.
 */
export function footnotesIn(tree: Root): Footnote[] {
  const addresses = footnoteAddresses(tree);
  const definitions = new Map<string, FootnoteDefinition>();
  const labels = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') labels.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return undefined;
    definitions.set(node.identifier, node);
    return SKIP;
  });
  // The loop also reaches what it adds.
  for (const label of labels) {
    const definition = definitions.get(label);
    if (definition) {
      visit(definition, 'footnoteReference', ({identifier}) => void labels.add(identifier));
    }
  }
  return [...labels].map((label) => ({label, addresses: addresses.get(label) ?? []}));
}

/**
 * Numbers the sources of a project's page: first its footnotes, then what only the parts around the text name.
 *
 * @param cited what each part names, in the order of the page: addresses, or `overview`
 */
export function citedSources(
  {footnotes, ...page}: Statements & {readonly footnotes: readonly Footnote[]},
  cited: Readonly<Record<CitingPart, readonly string[]>>,
  facts: Facts,
): CitedSources {
  const isOwn = ownPagesOf(page, facts);
  const kindOf = (addresses: readonly string[]): SourceKindName => {
    if (addresses.length === 0) return 'overview';
    return addresses.some(isOwn) ? 'own' : 'others';
  };
  const list: {kind?: SourceKindName; added?: string; parts: CitingPart[]}[] = footnotes.map(
    ({label, addresses}) => ({
      ...(isSource(label, addresses) && {kind: kindOf(addresses)}),
      parts: [],
    }),
  );
  const numbers: Record<string, number> = {};
  footnotes.forEach(({addresses}, index) => {
    const names = list[index]?.kind === 'overview' ? [OVERVIEW] : addresses;
    for (const name of names) numbers[name] ??= index + 1;
  });
  const named = new Set<string>();
  for (const part of CITING_PARTS) {
    for (const source of cited[part]) {
      named.add(source);
      numbers[source] ??= list.push({
        kind: kindOf(source === OVERVIEW ? [] : [source]),
        added: source,
        parts: [],
      });
      const parts = list[numbers[source] - 1]?.parts;
      if (!parts?.includes(part)) parts?.push(part);
    }
  }
  return {
    list,
    numbers: Object.fromEntries(Object.entries(numbers).filter(([source]) => named.has(source))),
  };
}

/** In the order of the page. */
const CITING_PARTS: readonly CitingPart[] = ['facts', 'relations', 'dated-events'];
