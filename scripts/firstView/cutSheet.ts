import {
  parse,
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Rule,
} from 'postcss';
import selectorParser, {type Selector} from 'postcss-selector-parser';
import {pageShapes, type PageShapes} from './pageShapes.ts';
import {askedNames, maySelect, selectorTest, type SelectorTest} from './selectorTest.ts';

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

/** A part of a sheet: what is left of it for a page, given the shapes of its elements. */
type Part = (shapes: PageShapes) => readonly Piece[];

/**
 * Makes a function that cuts a style sheet to what a page may use: rules that may select something on it, and of custom
 * properties, animations and kinds of paper those that these rules ask for. It reads the sheet once; a cut takes some
 * milliseconds.
 */
export function cutSheet(sheet: string): (html: string) => string {
  const root = parse(sheet);
  const asked = askedNames(selectorsIn(root));
  const parts = partsOf(root);
  return (html) => {
    const shapes = pageShapes(html, asked);
    const pieces = parts.flatMap((part) => part(shapes));
    return written(pieces, askedIn(pieces));
  };
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

function partsOf(container: Container, outer?: SelectorTest): readonly Part[] {
  return (container.nodes ?? []).map((node) => partOf(node, outer));
}

function partOf(node: ChildNode, outer?: SelectorTest): Part {
  switch (node.type) {
    case 'decl':
      return declaration(node);
    case 'rule':
      return rule(node, outer);
    case 'atrule':
      return atRule(node, outer);
    default:
      return () => [];
  }
}

function declaration({prop, value, important}: Declaration): Part {
  const text = `${prop}:${value}${important ? '!important' : ''};`;
  const leaf = prop.startsWith('--') ? {text, name: prop} : {text};
  return () => [leaf];
}

function rule(node: Rule, outer?: SelectorTest): Part {
  const selectors = parsed(node).map((selector) => {
    const test = selectorTest(selector, outer);
    return {text: String(selector).trim(), test, isUsed: maySelect(selector, test)};
  });
  const parts = partsOf(node, (shape) => Math.max(...selectors.map(({test}) => test(shape))));
  return (shapes) => {
    const used = selectors.filter(({isUsed}) => isUsed(shapes));
    const head = used.map(({text}) => text).join(',');
    return used.length === 0 ? [] : block({head, pieces: parts.flatMap((part) => part(shapes))});
  };
}

function atRule(node: AtRule, outer?: SelectorTest): Part {
  const head = `@${node.name} ${node.params}`.trim();
  if (!node.nodes) return () => [{text: `${head};`}];
  if (node.name === 'page' || node.name.endsWith('keyframes')) {
    const leaf = {text: String(node), ...(node.params && {name: node.params})};
    return () => [leaf];
  }
  const parts = partsOf(node, outer);
  return (shapes) => block({head, pieces: parts.flatMap((part) => part(shapes))});
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
