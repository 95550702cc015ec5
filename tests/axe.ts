import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What WCAG 2.2 asks at level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of axe that look at colors, and so may find more in another theme. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

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
  const axe = new AxeBuilder({page}).options({
    // What is right need not be described, which takes a third of the time.
    resultTypes: ['violations'],
    ...(tags && {runOnly: {type: 'tag', values: [...tags]}}),
    ...(only && {runOnly: {type: 'rule', values: [...only]}}),
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
  });
  // The other mode, which looks into frames of other sites, opens a second page for its report: twice the time.
  const {violations} = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.join(' ')} ${html}`),
  );
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
    const looks = new Map<Element, string>();
    const look = (element: Element, around: string): string => {
      const tag = tagOf(element);
      const within = `${around}>${tag}`;
      const children = new Set([...element.children].map((child) => look(child, within)));
      const own = `${tag}(${[...children].join()})`;
      looks.set(element, around + own);
      return own;
    };
    look(body, '');
    const alike = new Map<string, Element[]>();
    for (const [element, key] of looks) alike.set(key, [...(alike.get(key) ?? []), element]);
    for (const elements of alike.values())
      for (const element of elements.slice(2, -1)) element.remove();
  });
}
