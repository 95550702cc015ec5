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
  const axe = new AxeBuilder({page}).options({
    // What is right need not be described, which takes a third of the time.
    resultTypes: ['violations'],
    ...(tags && {runOnly: {type: 'tag', values: [...tags]}}),
    ...(only && {runOnly: {type: 'rule', values: [...only]}}),
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
  });
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.join(' ')} ${html}`),
  );
}
