import type {Definition, FootnoteDefinition, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {listFacts} from './fact.ts';
import {valuesOf} from './factLines.ts';
import {FACTS, type Facts} from './facts.ts';
import type {ProjectFrontMatter} from './schema.ts';
import {OVERVIEW} from './values.ts';

/** How many claims a page makes, each counted once, by the pages that support them. */
export interface Evidence {
  readonly claims: number;
  /** Supported by at least one page of the project itself. */
  readonly own: number;
  /** Supported only by pages of others. */
  readonly others: number;
  /** Supported only by the first edition of the overview. */
  readonly overview: number;
}

/** What a page states with sources. The facts that are addresses of the project itself may be among it. */
export type Statements = Pick<ProjectFrontMatter, 'sources' | 'relations' | 'events'>;

/** The addresses that support a claim; empty if only the first edition of the overview does. */
export type Claim = readonly string[];

/** The footnote of what the atlas itself says, such as that it found no other source. */
export const ATLAS = 'atlas';

/** Whether a footnote is that of the first edition of the overview, by its name: `overview-2024`. */
export function isOverviewNote(label: string): boolean {
  return /^overview(?:-\d{4})?$/.test(label);
}

/** Whether a footnote says whose word something is; others are remarks, or what the atlas itself says. */
export function isSource(label: string, addresses: readonly string[]): boolean {
  return label !== ATLAS && (isOverviewNote(label) || addresses.length > 0);
}

/**
 * Finds the claims in the text of a page: each ends in one or more references to footnotes that are sources.
 */
export function claimsIn(tree: Root): Claim[] {
  const addresses = footnoteAddresses(tree);
  return referenceRuns(tree)
    .map((run) => run.filter((label) => isSource(label, addresses.get(label) ?? [])))
    .filter((run) => run.length > 0)
    .map((run) => run.flatMap((label) => addresses.get(label) ?? []));
}

/** Counts the claims of a page by their support: those of its text, and each sourced fact, relation and event. */
export function evidenceOf(
  text: readonly Claim[],
  page: Statements,
  facts: Facts = FACTS,
): Evidence {
  const sources = [
    ...Object.values(page.sources),
    ...[...page.relations, ...page.events].map(({source}) => source),
  ];
  const claims = [...text, ...sources.map((source) => (source === OVERVIEW ? [] : [source]))];
  const isOwn = ownPagesOf(page, facts);

  const own = claims.filter((claim) => claim.some(isOwn)).length;
  const overview = claims.filter((claim) => claim.length === 0).length;
  return {claims: claims.length, own, others: claims.length - own - overview, overview};
}

/** Returns a test of whether an address is a page of the project itself. */
export function ownPagesOf(page: Statements, facts: Facts = FACTS): (address: string) => boolean {
  const prefixes = listFacts(facts)
    .filter(({isOwn}) => isOwn)
    .flatMap((fact) => valuesOf(page, fact))
    .map(ownPrefix);
  return (address) => prefixes.some((prefix) => place(address).startsWith(prefix));
}

/** Returns the addresses that each footnote links to, by its identifier. */
export function footnoteAddresses(tree: Root): ReadonlyMap<string, readonly string[]> {
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

/** Returns the footnotes that are referred to together: a run of references ends at the next word or with its block. */
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

/** Returns what the addresses of a project begin with: its own address, or on GitHub the part up to the owner. */
function ownPrefix(address: string): string {
  const [host, owner] = place(address).split('/');
  return host === 'github.com' ? `${host}/${owner}/` : place(address);
}

/** Returns host and path in a form that can be compared: `example.org/docs/`. */
function place(address: string): string {
  const {host, pathname} = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/?$/, '/')}`.toLowerCase();
}
