import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import type {Page} from '@playwright/test';
import type {RunOptions} from 'axe-core';

/** The script of axe, minified: a browser reads it in half the time. */
const AXE = readFileSync(
  createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What WCAG 2.2 asks at level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of axe that look at colors, and so may find more in another theme. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    /** Once the script of axe is on the page. */
    readonly axe: Pick<typeof import('axe-core'), 'run'>;
  }
}

interface Rules {
  /** Tags of the rules to ask; those of every tag unless told. */
  readonly tags?: readonly string[];
  /** The only rules to ask. */
  readonly only?: readonly string[];
  /** Rules not to ask. */
  readonly without?: readonly string[];
}

/**
 * What axe finds wrong with a page.
 *
 * @returns the rule and the place, one line for each fault
 */
export async function violationsOf(
  page: Page,
  {tags, only, without = []}: Rules = {},
): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('axe would not look into the frames of this page');
  await page.evaluate(endOfMotion);
  // A page that was looked at before has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = {
    // What is right need not be described, which takes a third of the time.
    resultTypes: ['violations'],
    ...(tags && {runOnly: {type: 'tag', values: [...tags]}}),
    ...(only && {runOnly: {type: 'rule', values: [...only]}}),
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
  };
  return page.evaluate(async (asked) => {
    const {violations} = await window.axe.run(document, asked);
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, html}) => `${id}: ${target.join(' ')} ${html}`),
    );
  }, options);
}

/**
 * Waits until nothing moves or fades any more: a color in the middle of its transition has another contrast. Of an element
 * that takes its color from one around it, the transition may begin when that one's has ended. Runs in the page.
 */
async function endOfMotion(): Promise<void> {
  const isEnding = ({effect}: Animation) => effect?.getComputedTiming().endTime !== Infinity;
  let moving: Animation[];
  do {
    // A transition begins with the frame after that in which a color changed.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    moving = document.getAnimations().filter(isEnding);
    // One that is cut off is over as well.
    await Promise.allSettled(moving.map(({finished}) => finished));
  } while (moving.length > 0);
}

/**
 * Removes from a page what looks like other parts of it, so that `COLOR_RULES` need not compare hundreds of entries of one
 * look: of elements in the same surroundings that differ in words and addresses alone, the first two stay and the last.
 */
export async function keepOneOfEachLook(page: Page): Promise<void> {
  await page.locator('body').evaluate((body) => {
    // No style sheet tells colors by the values of these.
    const free =
      /^(?:href|id|src|srcset|title|for|name|value|datetime|d|points|[xy][12]?|c[xy]|r|width|height|aria-(?:label|labelledby|describedby|controls|owns)|data-(?:term|slug))$/;
    const tagOf = ({tagName, attributes}: Element) =>
      `${tagName}[${[...attributes]
        .map(({name, value}) => (free.test(name) ? name : `${name}=${value}`))
        .sort()
        .join()}]`;
    // Numbers in place of texts: each of these would hold all that is around the element, or within it.
    const numbers = new Map<string, number>();
    const numberOf = (text: string): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    };
    const alike = new Map<string, Element[]>();
    const look = (element: Element, around: number): number => {
      const tag = tagOf(element);
      const within = numberOf(`${around}>${tag}`);
      const children = new Set([...element.children].map((child) => look(child, within)));
      const own = numberOf(`${tag}(${[...children].join()})`);
      const key = `${around} ${own}`;
      const others = alike.get(key);
      if (others) others.push(element);
      else alike.set(key, [element]);
      return own;
    };
    look(body, numberOf(''));
    for (const elements of alike.values())
      for (const element of elements.slice(2, -1)) element.remove();
  });
}
