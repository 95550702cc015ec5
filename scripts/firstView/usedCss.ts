import {cutSheet} from './cutSheet.ts';

/**
 * Makes a function that cuts a style sheet to the rules that a page uses.
 *
 * The order of cascade layers stays that of the whole sheet.
 */
export function usedCss(sheet: string): (html: string) => string {
  const layers = layersOf(sheet);
  const cut = cutSheet(sheet);
  // Without the sheet's own @layer statements, which also name layers without a rule.
  return (html) => layers + cut(html).replace(/@layer [^{};]*;/g, '');
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
