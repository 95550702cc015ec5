import type {Definition, FootnoteDefinition, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ProjectFrontMatter} from './schema.ts';
import {OVERVIEW} from './values.ts';

/** What the claims of a page rest on, each counted once. */
export interface Evidence {
  readonly claims: number;
  /** On at least one page of the project itself. */
  readonly own: number;
  /** On pages of others alone. */
  readonly others: number;
  /** On the first edition of the overview alone. */
  readonly overview: number;
}

/** The facts of a page that carry a source, and the addresses under which its project speaks for itself. */
export type SourcedFacts = Pick<
  ProjectFrontMatter,
  'website' | 'repository' | 'documentation' | 'own_pages' | 'sources' | 'relations' | 'events'
>;

/** The addresses that a claim rests on; none where only the first edition of the overview says so. */
export type Claim = readonly string[];

/**
 * Finds what the text of a page claims: each stretch of it that ends in one or more references to footnotes. A footnote
 * without an address is the overview's.
 */
export function claimsIn(tree: Root): Claim[] {
  const addresses = footnoteAddresses(tree);
  return referenceRuns(tree).map((run) => run.flatMap((label) => addresses.get(label) ?? []));
}

/** Counts the claims of a page by what they rest on: those of its text, and each sourced fact, relation and event. */
export function evidenceOf(text: readonly Claim[], facts: SourcedFacts): Evidence {
  const sources = [
    ...Object.values(facts.sources),
    ...[...facts.relations, ...facts.events].map(({source}) => source),
  ];
  const claims = [...text, ...sources.map((source) => (source === OVERVIEW ? [] : [source]))];
  const prefixes = [facts.website, facts.repository, facts.documentation, ...facts.own_pages]
    .filter((address) => address !== undefined)
    .map(ownPrefix);
  const isOwn = (address: string) => prefixes.some((prefix) => place(address).startsWith(prefix));

  const own = claims.filter((claim) => claim.some(isOwn)).length;
  const overview = claims.filter((claim) => claim.length === 0).length;
  return {claims: claims.length, own, others: claims.length - own - overview, overview};
}

/** The addresses to which each footnote links, by its identifier. */
function footnoteAddresses(tree: Root): ReadonlyMap<string, readonly string[]> {
  const definitions: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
  });
  const urlOf = new Map(definitions.map(({identifier, url}) => [identifier, url]));
  return new Map(
    footnotes.map((footnote) => {
      const found: string[] = [];
      visit(footnote, (node) => {
        if (node.type === 'link') found.push(node.url);
        if (node.type === 'linkReference') found.push(urlOf.get(node.identifier) ?? '');
      });
      return [footnote.identifier, found.filter((address) => /^https?:\/\//.test(address))];
    }),
  );
}

/** The footnotes that stand together, run by run: each run ends at the next word or at the end of its block. */
function referenceRuns(tree: Root): string[][] {
  const runs: string[][] = [];
  let isOpen = false;
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') {
      return;
    }
    if (node.type === 'footnoteReference') {
      if (isOpen) runs.at(-1)?.push(node.identifier);
      else runs.push([node.identifier]);
      isOpen = true;
    } else if ('children' in node) {
      isOpen &&= INLINE.has(node.type);
      node.children.forEach(walk);
      isOpen &&= INLINE.has(node.type);
    } else if ('value' in node && /[\p{L}\p{N}]/u.test(node.value)) {
      isOpen = false;
    }
  };
  walk(tree);
  return runs;
}

const INLINE: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Where a project is at home: below an address, and on GitHub below its owner. */
function ownPrefix(address: string): string {
  const [host, owner] = place(address).split('/');
  return host === 'github.com' ? `${host}/${owner}/` : place(address);
}

/** Host and path in a form that can be compared: `example.org/docs/`. */
function place(address: string): string {
  const {host, pathname} = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/?$/, '/')}`.toLowerCase();
}
