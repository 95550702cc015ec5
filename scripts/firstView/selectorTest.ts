import type {Attribute, Node as SelectorNode, Pseudo, Selector} from 'postcss-selector-parser';
import type {AskedNames, AskedValue, PageShapes, Shape} from './pageShapes.ts';

/**
 * How far a selector selects the elements of a shape: `NEVER`, `PERHAPS` (the place among siblings decides, or what a
 * reader or a script does), or `ALWAYS`. As numbers, "and" is the lesser one, "or" the greater one.
 *
 * @see https://plato.stanford.edu/entries/logic-manyvalued/
 */
type Certainty = number;

export const NEVER = 0;
const PERHAPS = 1;
const ALWAYS = 2;

export type SelectorTest = (shape: Shape, page: PageShapes) => Certainty;

/** Attributes that readers and the script of a page change. With the application comes the whole sheet. */
const CHANGING = new Set(['data-theme', 'data-theme-choice', 'hidden', 'open']);

/** A name that each element has that a selector selects; undefined if there is none. */
export function lastName({nodes}: Selector): string | undefined {
  const start = nodes.findLastIndex(({type}) => type === 'combinator') + 1;
  const names = nodes.slice(start).flatMap((node) => {
    if (node.type === 'attribute') return CHANGING.has(node.attribute) ? [] : [nameOf(node)];
    return /^(?:id|class|tag)$/.test(node.type) ? [String(node).trim()] : [];
  });
  return names.at(-1);
}

/** How shapes name what a selector asks of an attribute. */
function nameOf(node: Attribute): string {
  return node.operator === undefined ? node.attribute : String(node).trim();
}

/**
 * Compiles a selector.
 *
 * @param outer tests what `&` stands for in a rule within another one
 */
export function selectorTest(selector: Selector, outer: SelectorTest = perhaps): SelectorTest {
  let related: SelectorTest | undefined;
  let compound: SelectorTest[] = [];
  for (const node of selector.nodes) {
    if (node.type === 'combinator') {
      // `> p` within a rule is `& > p`.
      const left = related || compound.length > 0 ? every(related, compound) : outer;
      related = relatedBy(node.value.trim(), left);
      compound = [];
    } else {
      compound.push(simpleTest(node, outer));
    }
  }
  return every(related, compound);
}

/** The names that selectors ask for. */
export function askedNames(selectors: readonly Selector[]): AskedNames {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Map<string, Map<string, AskedValue>>();
  for (const selector of selectors) {
    selector.walkClasses(({value}) => void classes.add(value));
    selector.walkIds(({value}) => void ids.add(value));
    selector.walkAttributes((node) => {
      const values = attributes.get(node.attribute) ?? new Map<string, AskedValue>();
      attributes.set(node.attribute, values);
      if (node.operator !== undefined) values.set(nameOf(node), askedValue(node));
    });
  }
  return {
    classes,
    ids,
    attributes: new Map([...attributes].map(([name, values]) => [name, [...values.values()]])),
  };
}

function askedValue(node: Attribute): AskedValue {
  const letters = (text: string) => (node.insensitive ? text.toLowerCase() : text);
  const wanted = letters(node.value ?? '');
  return {
    text: nameOf(node),
    test: (value) => isSelectedBy(node.operator ?? '=', wanted, letters(value)),
  };
}

function perhaps(): Certainty {
  return PERHAPS;
}

function always(): Certainty {
  return ALWAYS;
}

export function some(tests: readonly SelectorTest[]): SelectorTest {
  return (shape, page) => tests.reduce((most, test) => Math.max(most, test(shape, page)), NEVER);
}

function every(related: SelectorTest | undefined, compound: readonly SelectorTest[]): SelectorTest {
  return (shape, page) => {
    let least = ALWAYS;
    for (const test of compound) {
      least = Math.min(least, test(shape, page));
      if (least === NEVER) return NEVER;
    }
    return related ? Math.min(least, related(shape, page)) : least;
  };
}

/** Tests what stands to the left of a combinator, for a shape to its right. */
function relatedBy(combinator: string, left: SelectorTest): SelectorTest {
  switch (combinator) {
    case '>':
      return ({parent}, page) => (parent ? left(parent, page) : NEVER);
    case '':
      return ({parent}, page) => {
        let most = NEVER;
        for (let shape = parent; shape; shape = shape.parent)
          most = Math.max(most, left(shape, page));
        return most;
      };
    case '+':
    case '~':
      return ({parent}, page) => Math.min(PERHAPS, mostBelow(parent, page, left));
    default:
      return perhaps;
  }
}

function mostBelow(shape: Shape | undefined, page: PageShapes, test: SelectorTest): Certainty {
  const shapes = shape ? (page.below.get(shape) ?? []) : [];
  return shapes.reduce((most, below) => Math.max(most, test(below, page)), NEVER);
}

function simpleTest(node: SelectorNode, outer: SelectorTest): SelectorTest {
  switch (node.type) {
    case 'tag': {
      const tag = node.value.toLowerCase();
      return (shape) => (shape.tag === tag ? ALWAYS : NEVER);
    }
    case 'class':
      return ({classes}) => (classes.has(node.value) ? ALWAYS : NEVER);
    case 'id':
      return ({id}) => (id === node.value ? ALWAYS : NEVER);
    case 'attribute':
      return attributeTest(node);
    case 'pseudo':
      return pseudoTest(node, outer);
    case 'nesting':
      return outer;
    case 'universal':
      return always;
    default:
      return perhaps;
  }
}

function attributeTest(node: Attribute): SelectorTest {
  if (CHANGING.has(node.attribute)) return perhaps;
  const name = nameOf(node);
  return ({attributes}) => (attributes.has(name) ? ALWAYS : NEVER);
}

function isSelectedBy(operator: string, wanted: string, actual: string): boolean {
  switch (operator) {
    case '~=':
      return actual.split(/\s+/).includes(wanted);
    case '|=':
      return actual === wanted || actual.startsWith(`${wanted}-`);
    case '^=':
      return actual.startsWith(wanted);
    case '$=':
      return actual.endsWith(wanted);
    case '*=':
      return actual.includes(wanted);
    default:
      return actual === wanted;
  }
}

function pseudoTest({value, nodes}: Pseudo, outer: SelectorTest): SelectorTest {
  switch (value) {
    case ':is':
    case ':where':
      return some(nodes.map((selector) => selectorTest(selector, outer)));
    case ':not': {
      const test = some(nodes.map((selector) => selectorTest(selector, outer)));
      return (shape, page) => ALWAYS - test(shape, page);
    }
    case ':has':
      return some(nodes.map(hasTest));
    case ':root':
      return ({parent}) => (parent ? NEVER : ALWAYS);
    default:
      return perhaps;
  }
}

/** Tests whether an element has another, in what `:has()` selects by: below it, or beside it and below that. */
function hasTest(selector: Selector): SelectorTest {
  const test = selectorTest(selector);
  const isBeside = /^\s*[+~]/.test(String(selector));
  const someBelow: SelectorTest = (shape, page) =>
    mostBelow(shape, page, (child) => Math.max(test(child, page), someBelow(child, page)));
  return (shape, page) => {
    const top = isBeside ? shape.parent : shape;
    return Math.min(PERHAPS, top ? someBelow(top, page) : NEVER);
  };
}
