import type {Link, LinkReference, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isWebAddress} from '../../../src/knowledge/values.ts';
import type {UrlOf} from './definitions.ts';
import {withExtras} from './lineText.ts';

/** The links of a project. */
export interface ProjectLinks {
  readonly website?: string;
  readonly demo?: string;
  readonly repository?: string;
  readonly documentation?: string;
}

/** The facts at the end of the first paragraph of an entry, and the text before them. */
interface Tail {
  readonly links: ProjectLinks;
  /** Link references whose addresses became links. */
  readonly references: readonly LinkReference[];
  /** The texts of the code spans, as they are written. */
  readonly tags: readonly string[];
  readonly rest: readonly PhrasingContent[];
  /** Whether there are any facts. */
  readonly isFound: boolean;
}

/**
 * Reads links in brackets and code spans at the end of a line: `text ([Demo](url), [Source Code](url)) \`MIT\``.
 *
 * Links with other words, and code that is part of a sentence, stay in the text.
 */
export function readTail(nodes: readonly PhrasingContent[], urlOf: UrlOf, website?: string): Tail {
  const last = takeTags(nodes);
  const group = takeLinks(last.rest, urlOf, website);
  const first = group.isFound ? takeTags(group.rest) : {tags: [], rest: group.rest, kept: []};
  const tags = [...first.tags, ...last.tags];
  return {
    links: group.links,
    references: group.references,
    tags,
    rest: withExtras(first.rest, [...first.kept, ...last.kept]),
    isFound: group.isFound || tags.length > 0,
  };
}

/** The longest tag, in characters: longer code is a command or an example. */
const MAX_TAG = 40;

/** The end of a text that is no sentence without the code after it. */
const RUNS_ON =
  /(?:^|\s)(?:an?|the|of|to|for|with|via|and|or|in|on|by|like|as|from|using|is|are|see|run|than|into|at|called)\s*$/i;

function takeTags(nodes: readonly PhrasingContent[]): {
  readonly tags: readonly string[];
  readonly rest: readonly PhrasingContent[];
  /** What is between the tags and is no tag. */
  readonly kept: readonly PhrasingContent[];
} {
  const end = nodes.findLastIndex(
    (node) => node.type !== 'inlineCode' && !(node.type === 'text' && /^[\s,]*$/.test(node.value)),
  );
  const spans = nodes.slice(end + 1);
  const tags = spans.filter((node) => node.type === 'inlineCode').map(({value}) => value.trim());
  const before = nodes[end];
  const runsOn = before?.type === 'text' && RUNS_ON.test(before.value);
  if (runsOn || !tags.some(isTag)) return {tags: [], rest: nodes, kept: []};
  return {
    tags: tags.filter(isTag),
    rest: trimmedEnd(nodes.slice(0, end + 1)),
    kept: spans.filter(
      (node) => node.type !== 'text' && !(node.type === 'inlineCode' && isTag(node.value.trim())),
    ),
  };
}

function isTag(label: string): boolean {
  return label.length <= MAX_TAG && /[\p{L}\p{N}]/u.test(label);
}

const KEYS: ReadonlyMap<string, keyof ProjectLinks> = new Map([
  ...toKey('demo', ['demo', 'live demo', 'online demo']),
  ...toKey('repository', ['source code', 'source', 'code', 'github', 'repo', 'repository']),
  ...toKey('documentation', ['documentation', 'docs']),
  ...toKey('website', ['website', 'homepage']),
]);

function toKey(key: keyof ProjectLinks, labels: readonly string[]) {
  return labels.map((label) => [label, key] as const);
}

type Group = Pick<Tail, 'links' | 'references' | 'rest' | 'isFound'>;

/** Takes the links that it knows from `([Demo](url), [Docs](url), [Other](url))` at the end. The other links stay. */
function takeLinks(nodes: readonly PhrasingContent[], urlOf: UrlOf, website?: string): Group {
  const links: {-readonly [Key in keyof ProjectLinks]: ProjectLinks[Key]} = {
    ...(website !== undefined && {website}),
  };
  const group = findGroup(nodes);
  if (!group) return {links, references: [], rest: nodes, isFound: false};
  const references: LinkReference[] = [];
  const others = group.links.filter((node) => {
    const url = node.type === 'link' ? node.url : urlOf(node.identifier);
    const key =
      KEYS.get(toString(node).trim().toLowerCase()) ??
      (toString(node) === url ? 'website' : undefined);
    const isTaken =
      key !== undefined &&
      url !== undefined &&
      links[key] === undefined &&
      isWebAddress(url) &&
      !(node.type === 'link' && node.title);
    if (isTaken) links[key] = url;
    if (isTaken && node.type === 'linkReference') references.push(node);
    return !isTaken;
  });
  const isFound = others.length < group.links.length;
  const rest = [...group.before, ...inBrackets(others, group.before.length > 0)];
  return {links, references, rest: isFound ? rest : nodes, isFound};
}

/** The links in brackets with which a line ends; undefined if there is anything else in the brackets. */
function findGroup(
  nodes: readonly PhrasingContent[],
): {links: (Link | LinkReference)[]; before: readonly PhrasingContent[]} | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !/^\s*[)\]]\.?\s*$/.test(last.value)) return undefined;
  const links: (Link | LinkReference)[] = [];
  for (let index = nodes.length - 2; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'link' || node?.type === 'linkReference') {
      links.unshift(node);
      continue;
    }
    if (node?.type !== 'text') return undefined;
    const [opening, text = ''] = /^([^]*?)\s*[([]\s*$/.exec(node.value) ?? [];
    if (opening !== undefined) {
      const start = nodes.slice(0, index);
      return {links, before: text === '' ? trimmedEnd(start) : [...start, {...node, value: text}]};
    }
    if (!/^\s*(?:[,;|/·•]|and|&)?\s*$/.test(node.value)) return undefined;
  }
  return undefined;
}

/** Takes links in brackets from before the separator, as in `[Name](url) [[Docs](url)] - text`: they go after the text. */
export function takeGroup(nodes: readonly PhrasingContent[]): {
  readonly links: readonly (Link | LinkReference)[];
  readonly rest: readonly PhrasingContent[];
} {
  const [first] = nodes;
  const end = nodes.findIndex((node) => node.type === 'text' && /^[)\]]/.test(node.value));
  const last = nodes[end];
  if (first?.type !== 'text' || !/^\s*[([]$/.test(first.value) || last?.type !== 'text') {
    return {links: [], rest: nodes};
  }
  const group = findGroup([...nodes.slice(0, end), {type: 'text', value: ')'}]);
  if (!group || group.before.length > 0) return {links: [], rest: nodes};
  const rest = [{...last, value: last.value.slice(1)}, ...nodes.slice(end + 1)];
  return {links: group.links, rest};
}

/** Puts links in brackets; nothing if there are no links. */
export function inBrackets(
  links: readonly PhrasingContent[],
  isAfterText: boolean,
): PhrasingContent[] {
  if (links.length === 0) return [];
  const comma = (index: number): PhrasingContent[] =>
    index > 0 ? [{type: 'text', value: ', '}] : [];
  return [
    {type: 'text', value: isAfterText ? ' (' : '('},
    ...links.flatMap((link, index) => [...comma(index), link]),
    {type: 'text', value: ')'},
  ];
}

function trimmedEnd(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'break') return trimmedEnd(nodes.slice(0, -1));
  if (last?.type !== 'text') return nodes;
  const value = last.value.trimEnd();
  return value === '' ? trimmedEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), {...last, value}];
}
