import type {Selector} from 'postcss-selector-parser';
import {groupBy} from '../../src/knowledge/oncePer.ts';
import {namesInSelectors, type PageShapes, type Shape} from './pageShapes.ts';
import {lastName, NEVER, selectorTest, some, type SelectorTest} from './selectorTest.ts';

/** A selector of a rule, and how it selects. */
export interface TestedSelector {
  readonly text: string;
  readonly test: SelectorTest;
  /** A name that each element has that it selects; undefined if there is none. */
  readonly name: string | undefined;
  /** Whether it asks for more than an element and its ancestors, which are the same on every page that has the shape. */
  readonly looksAround: boolean;
}

/** @param outer the selectors of the rule around that of the selector */
export function testedSelector(
  selector: Selector,
  outer: readonly TestedSelector[] = [],
): TestedSelector {
  const text = String(selector).trim();
  const [first, ...others] = outer.map(({test}) => test);
  return {
    text,
    test: selectorTest(selector, first && some([first, ...others])),
    name: lastName(selector),
    looksAround: /[+~]|:has\(/.test(text) || outer.some(({looksAround}) => looksAround),
  };
}

/** Makes a function that finds the selectors that may select an element of a page. */
export function selectorsUsed(
  selectors: readonly TestedSelector[],
): (page: PageShapes) => ReadonlySet<TestedSelector> {
  const around = selectors.filter(({looksAround}) => looksAround);
  const others = selectors.filter(({looksAround}) => !looksAround);
  const byName = groupBy(others, ({name}) => [name]);
  const known = new WeakMap<Shape, readonly TestedSelector[]>();
  const selecting = (shape: Shape, page: PageShapes): readonly TestedSelector[] => {
    const found =
      known.get(shape) ??
      [undefined, ...namesInSelectors(shape)]
        .flatMap((name) => byName.get(name) ?? [])
        .filter(({test}) => test(shape, page) > NEVER);
    known.set(shape, found);
    return found;
  };
  return (page) => {
    const {all, named} = page;
    const used = new Set(all.flatMap((shape) => selecting(shape, page)));
    for (const selector of around) {
      const {name, test} = selector;
      const shapes = name === undefined ? all : (named.get(name) ?? []);
      if (shapes.some((shape) => test(shape, page) > NEVER)) used.add(selector);
    }
    return used;
  };
}
