import {
  parse,
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Rule,
} from 'postcss';
import selectorParser, {type Selector} from 'postcss-selector-parser';
import {shapesReader} from './pageShapes.ts';
import {selectorsUsed, testedSelector, type TestedSelector} from './selectorsUsed.ts';
import {askedNames} from './selectorTest.ts';

/** What is left of a sheet for a page. */
type Piece = Leaf | Block;

interface Leaf {
  readonly text: string;
  /** A name by which a declaration must ask for it: of a custom property, an animation or a kind of paper. */
  readonly name?: string;
}

interface Block {
  readonly head: string;
  readonly pieces: readonly Piece[];
}

/** A part of a sheet: what is left of it for a page, given the selectors that may select something there. */
type Part = (used: ReadonlySet<TestedSelector>) => readonly Piece[];

/**
 * Makes a function that cuts a style sheet to what a page may use: rules that may select something on it, and of custom
 * properties, animations and kinds of paper those that these rules ask for. It reads the sheet once; a cut takes some
 * milliseconds, and what follows from the selectors alone is worked out once for all pages that use the same ones.
 */
export function cutSheet(sheet: string): (html: string) => string {
  const root = parse(sheet);
  const shapesOf = shapesReader(askedNames(selectorsIn(root)));
  const selectors: TestedSelector[] = [];
  const parts = partsOf(root, selectors);
  const usedOn = selectorsUsed(selectors);
  const known = new Map<string, string>();
  return (html) => {
    const used = usedOn(shapesOf(html));
    const key = selectors.map((selector) => Number(used.has(selector))).join('');
    const css = known.get(key) ?? cut(parts, used);
    known.set(key, css);
    return css;
  };
}

function cut(parts: readonly Part[], used: ReadonlySet<TestedSelector>): string {
  const pieces = parts.flatMap((part) => part(used));
  return written(pieces, askedIn(pieces));
}

function selectorsIn(root: Container): readonly Selector[] {
  const selectors: Selector[] = [];
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) selectors.push(...parsed(rule));
  });
  return selectors;
}

function parsed({selector}: Rule): readonly Selector[] {
  return selectorParser().astSync(selector).nodes;
}

/**
 * @param selectors of the sheet, to which those of this part are added
 * @param outer those of the rule around it
 */
function partsOf(
  container: Container,
  selectors: TestedSelector[],
  outer?: readonly TestedSelector[],
): readonly Part[] {
  return (container.nodes ?? []).map((node) => partOf(node, selectors, outer));
}

function partOf(
  node: ChildNode,
  selectors: TestedSelector[],
  outer?: readonly TestedSelector[],
): Part {
  switch (node.type) {
    case 'decl':
      return declaration(node);
    case 'rule':
      return rule(node, selectors, outer);
    case 'atrule':
      return atRule(node, selectors, outer);
    default:
      return () => [];
  }
}

function declaration({prop, value, important}: Declaration): Part {
  const text = `${prop}:${value}${important ? '!important' : ''};`;
  const leaf = prop.startsWith('--') ? {text, name: prop} : {text};
  return () => [leaf];
}

function rule(node: Rule, selectors: TestedSelector[], outer?: readonly TestedSelector[]): Part {
  const own = parsed(node).map((selector) => testedSelector(selector, outer));
  selectors.push(...own);
  const parts = partsOf(node, selectors, own);
  return (used) => {
    const left = own.filter((selector) => used.has(selector));
    const head = left.map(({text}) => text).join(',');
    return left.length === 0 ? [] : block({head, pieces: parts.flatMap((part) => part(used))});
  };
}

function atRule(
  node: AtRule,
  selectors: TestedSelector[],
  outer?: readonly TestedSelector[],
): Part {
  const head = `@${node.name} ${node.params}`.trim();
  if (!node.nodes) return () => [{text: `${head};`}];
  if (node.name === 'page' || node.name.endsWith('keyframes')) {
    const leaf = {text: String(node), ...(node.params && {name: node.params})};
    return () => [leaf];
  }
  const parts = partsOf(node, selectors, outer);
  return (used) => block({head, pieces: parts.flatMap((part) => part(used))});
}

function block(whole: Block): readonly Piece[] {
  return whole.pieces.length === 0 ? [] : [whole];
}

/** The names that declarations ask for, and those that what has these names asks for. */
function askedIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const named = new Map<string, string[]>();
  const asked = new Set<string>();
  const ask = (text: string) => {
    for (const name of namesAskedBy(text)) {
      if (asked.has(name)) continue;
      asked.add(name);
      named.get(name)?.forEach(ask);
    }
  };
  const leaves = leavesOf(pieces);
  for (const {name, text} of leaves) {
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), text]);
  }
  for (const {name, text} of leaves) if (name === undefined) ask(text);
  return asked;
}

function namesAskedBy(text: string): readonly string[] {
  const properties = [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
  const [, words = ''] = /^(?:animation(?:-name)?|page):([^;]*)/.exec(text) ?? [];
  return [...properties, ...(words.match(/[\w-]+/g) ?? [])];
}

function leavesOf(pieces: readonly Piece[]): readonly Leaf[] {
  return pieces.flatMap((piece) => ('head' in piece ? leavesOf(piece.pieces) : [piece]));
}

function written(pieces: readonly Piece[], asked: ReadonlySet<string>): string {
  return pieces
    .map((piece) => {
      if (!('head' in piece))
        return piece.name === undefined || asked.has(piece.name) ? piece.text : '';
      const body = written(piece.pieces, asked);
      return body === '' ? '' : `${piece.head}{${body.replace(/;$/, '')}}`;
    })
    .join('');
}

function isKeyframe({parent}: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && String(parent.name).endsWith('keyframes');
}
