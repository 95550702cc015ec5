import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What WCAG 2.2 asks at level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with a page.
 *
 * @param tags of the rules to ask; all of them unless told
 * @returns the rule and the place, one line for each fault
 */
export async function violationsOf(page: Page, tags?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({page}).options({
    // What is right need not be described, which takes a third of the time.
    resultTypes: ['violations'],
    ...(tags && {runOnly: tags}),
  });
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.join(' ')} ${html}`),
  );
}
