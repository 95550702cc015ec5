import type {Definition, Nodes, Parents, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {anchorFaults} from './anchors.ts';
import {faultOf, linkFault, pictureFault, shortened} from './address.ts';
import {areaOf} from './area.ts';
import {spelledHidden} from './characters.ts';
import {codeFault, componentsOn} from './code.ts';
import {decoded} from './decoded.ts';
import {expansionFault, sizeFault} from './expansion.ts';
import {headingFault} from './headings.ts';
import {joinsToAnotherHost, showsAnotherHost} from './linkText.ts';
import {lacksWords} from './linkWords.ts';
import {mixedMessage, spelledMixed} from './mixedScripts.ts';

/**
 * Finds what may not stand in the tree of a page: code of any kind, links and pictures that lead where they must not, links
 * that show another address than theirs, and hidden characters that only reading the text brings out.
 *
 * @param file from the root of the repository
 * @param tree as Docusaurus parses it, before any plugin changes it
 * @param text the whole page, in which the places of the tree are
 */
export function guardTree(file: string, tree: Root, text: string): readonly Finding[] {
  const components = componentsOn(tree, areaOf(file));
  const definitions = definitionsIn(tree);
  const problems: Finding[] = [];
  const expansion = expansionFault(tree);
  if (expansion !== undefined)
    problems.push({file, line: 1, column: 1, message: expansion, rule: 'bounded-text'});
  visit(tree, (node, index, parent) => {
    const {line = 1, column = 1} = node.position?.start ?? {};
    const report = (rule: RuleId, message: string | undefined): boolean => {
      if (message !== undefined) problems.push({file, line, column, message, rule});
      return message !== undefined;
    };
    // One line for each place: what follows from a fault is none.
    void (
      report('no-code', codeFault(node, components)) ||
      report('plain-heading', headingFault(node)) ||
      report('bounded-text', sizeFault(node)) ||
      report(...addressFault(node, file, definitions)) ||
      report('honest-link', textFault(node, definitions, siblingsOf(index, parent))) ||
      report('honest-link', lacksWords(node)) ||
      report('honest-link', repeatedLabel(node, definitions)) ||
      report('no-hidden-character', hiddenFault(node, text))
    );
  });
  for (const {heading, message} of anchorFaults(tree, file)) {
    const {line = 1, column = 1} = heading.position?.start ?? {};
    // What the heading holds may be at fault already, and its anchor follows from it.
    if (!problems.some((problem) => problem.line === line))
      problems.push({file, line, column, message, rule: 'plain-heading'});
  }
  return problems;
}

/** Where a label leads, and whether a picture uses it. */
interface Target {
  readonly url: string;
  readonly isPicture: boolean;
}

function definitionsIn(tree: Root): ReadonlyMap<string, Target> {
  const pictures = new Set<string>();
  const definitions: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
  });
  // The first definition of a label is the one that counts.
  return new Map(
    definitions
      .toReversed()
      .map(({identifier, url}) => [identifier, {url, isPicture: pictures.has(identifier)}]),
  );
}

/** Which of two addresses a label has, a reader of the text cannot know. */
function repeatedLabel(node: Nodes, definitions: ReadonlyMap<string, Target>): string | undefined {
  if (node.type !== 'definition' || definitions.get(node.identifier)?.url === node.url)
    return undefined;
  return `the label [${shortened(node.label ?? node.identifier)}] has another address above, which is the one that counts: give one of the two another label`;
}

function addressFault(
  node: Nodes,
  file: string,
  definitions: ReadonlyMap<string, Target>,
): readonly [RuleId, string | undefined] {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition')
    return ['safe-link', undefined];
  const isPicture =
    node.type === 'image' ||
    (node.type === 'definition' && definitions.get(node.identifier)?.isPicture);
  const fault = isPicture ? pictureFault(node.url, file) : linkFault(node.url, file);
  return [isPicture ? 'safe-picture' : 'safe-link', fault && faultOf(node.url, fault)];
}

/** What is before and after a node in its parent. */
type Siblings = readonly [before: string, after: string];

function siblingsOf(index: number | undefined, parent: Parents | undefined): Siblings {
  const textOf = (node: Nodes | undefined) => (node ? toString(node) : '');
  return index === undefined || parent === undefined
    ? ['', '']
    : [textOf(parent.children[index - 1]), textOf(parent.children[index + 1])];
}

function textFault(
  node: Nodes,
  definitions: ReadonlyMap<string, Target>,
  [before, after]: Siblings,
): string | undefined {
  if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition')
    return undefined;
  const url = node.type === 'linkReference' ? definitions.get(node.identifier)?.url : node.url;
  // A title shows itself to whoever points at the link.
  const shown = [
    node.type === 'definition' ? '' : toString(node),
    (node.type !== 'linkReference' && node.title) || '',
  ];
  const isBare = node.type === 'link' && toString(node) === node.url;
  return url !== undefined &&
    (shown.some((text) => showsAnotherHost(text, url)) ||
      (!isBare && joinsToAnotherHost(before, shown[0] ?? '', after, url)))
    ? `the link shows an address and leads to another, ${shortened(url)}: write what is there, or name the page`
    : undefined;
}

/** Characters that the text of the page spells out, in words or addresses: `&#8238;`, `%E2%80%AE`. Those that stand in it are found there. */
function hiddenFault(node: Nodes, text: string): string | undefined {
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  for (const value of textsOf(node)) {
    const hidden = spelledHidden(value, source);
    if (hidden) return `the character ${hidden.name}: delete what stands for it`;
    const mixed = spelledMixed(value, source);
    if (mixed) return mixedMessage(mixed);
  }
  return undefined;
}

function textsOf(node: Nodes): readonly string[] {
  const texts: (string | null | undefined)[] = [];
  if ('value' in node) texts.push(node.value);
  if ('alt' in node) texts.push(node.alt);
  if ('title' in node) texts.push(node.title);
  if ('url' in node) texts.push(decoded(node.url));
  return texts.filter((text) => typeof text === 'string');
}
