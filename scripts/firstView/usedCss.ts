import {cutSheet, valueTest, type Names} from './cutSheet.ts';

/** A test of the value of an attribute in a style sheet, such as `[href^='/x']`. */
interface ValueTest {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

/**
 * Attributes that scripts set and pages do not have: their selectors stay. Those of a page that loads the application are
 * not among them: with it comes the whole sheet.
 */
const SET_BY_SCRIPTS = ['data-theme', 'data-theme-choice', 'hidden'];

/**
 * Makes a function that cuts a style sheet to the rules that a page uses.
 *
 * The order of cascade layers stays that of the whole sheet.
 */
export function usedCss(sheet: string): (html: string) => string {
  const words = new Set(sheet.match(/[\w-]+/g));
  const tests = valueTestsOf(sheet);
  const layers = layersOf(sheet);
  const cut = cutSheet(sheet);
  return (html) => {
    const css = cut(namesOn(html, words, tests));
    // Statements of order that the sheet has of its own, also of layers without a rule.
    return layers + css.replace(/@layer [^{};]*;/g, '');
  };
}

/** A statement of the order of the layers of a sheet that have rules; empty if there are none. */
function layersOf(sheet: string): string {
  const mentions = [...sheet.matchAll(/@layer\s+([\w.,\s-]+?)\s*([;{])/g)].flatMap(
    ([, list = '', end]) => list.split(',').map((name) => ({name: name.trim(), end})),
  );
  const withRules = new Set(mentions.filter(({end}) => end === '{').map(({name}) => name));
  const order = new Set(mentions.map(({name}) => name).filter((name) => withRules.has(name)));
  return order.size === 0 ? '' : `@layer ${[...order].join(',')};`;
}

const VALUE_TEST = /\[\s*([\w-]+)\s*([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))[^\]]*\]/g;

function valueTestsOf(sheet: string): readonly ValueTest[] {
  return [...sheet.matchAll(VALUE_TEST)].map(([, name = '', operator = '', ...value]) => ({
    name,
    operator,
    value: value.join(''),
  }));
}

function passes({operator, value: wanted}: ValueTest, value: string): boolean {
  switch (operator) {
    case '~=':
      return value.split(/\s+/).includes(wanted);
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`);
    case '^=':
      return value.startsWith(wanted);
    case '$=':
      return value.endsWith(wanted);
    case '*=':
      return value.includes(wanted);
    default:
      return value === wanted;
  }
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g;

/** The names on a page that also occur in the style sheet, and of values those that it tests. */
function namesOn(html: string, words: ReadonlySet<string>, tests: readonly ValueTest[]): Names {
  const names = {
    tags: new Set(['html', 'body']),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set(SET_BY_SCRIPTS),
    values: new Set(
      tests
        .filter(({name}) => SET_BY_SCRIPTS.includes(name))
        .map(({name, operator, value}) => valueTest(name, operator, value)),
    ),
  };
  const wordsIn = (text: string) => text.split(/\s+/).filter((word) => words.has(word));
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  for (const [, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    if (words.has(tag.toLowerCase())) names.tags.add(tag.toLowerCase());
    for (const [, name = '', ...texts] of attributes.matchAll(ATTRIBUTE)) {
      const value = texts.join('');
      if (name === 'class') wordsIn(value).forEach((word) => names.classes.add(word));
      if (name === 'id') wordsIn(value).forEach((word) => names.ids.add(word));
      if (!words.has(name)) continue;
      names.attributes.add(name);
      for (const test of tests) {
        if (test.name === name && passes(test, value)) {
          names.values.add(valueTest(name, test.operator, test.value));
        }
      }
    }
  }
  return names;
}
