import type {Declaration, Root, Rule} from 'postcss';

/** How a language is written. */
export type Direction = 'ltr' | 'rtl';

/**
 * Writes declarations of a sheet so that more of them are alike, which is what compresses: sides by one kind of names, sums
 * worked out, and in each rule rare properties before frequent ones.
 *
 * @param direction of the pages: in each, an inline side is one of left and right
 */
export function alikeDeclarations(root: Root, direction: Direction): void {
  const isHorizontal = !root.toString().includes('writing-mode');
  const counts = new Map<string, number>();
  root.walkDecls((declaration) => {
    if (isHorizontal) declaration.prop = physicalName(declaration.prop, direction);
    declaration.value = workedOut(declaration.value);
    const family = familyOf(declaration);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  });
  root.walkRules((rule) => {
    sortDeclarations(rule, counts);
  });
}

function physicalName(property: string, direction: Direction): string {
  if (property.startsWith('--')) return property;
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  return property
    .replace(/^((?:min-|max-)?)block-size$/, '$1height')
    .replace(/^((?:min-|max-)?)inline-size$/, '$1width')
    .replace(/-block-start(?=-|$)/, '-top')
    .replace(/-block-end(?=-|$)/, '-bottom')
    .replace(/-inline-start(?=-|$)/, `-${start}`)
    .replace(/-inline-end(?=-|$)/, `-${end}`)
    .replace(/^inset-(?=(?:top|bottom|left|right)$)/, '');
}

const CALCULATION = /calc\(\s*(-?[\d.]+)([a-z%]*)\s*([-+*/])\s*(-?[\d.]+)([a-z%]*)\s*\)/g;

/** A value in which calculations of two lengths of one unit, or with a number, are done. */
function workedOut(value: string): string {
  return value.replace(
    CALCULATION,
    (whole, a: string, unitA: string, sign: string, b: string, unitB: string) => {
      const isSum = sign === '+' || sign === '-';
      if (isSum ? unitA !== unitB : unitB !== '' && (sign === '/' || unitA !== '')) return whole;
      const [x, y] = [Number(a), Number(b)];
      const result = {'+': x + y, '-': x - y, '*': x * y, '/': x / y}[sign] ?? NaN;
      // As short as values are written elsewhere.
      const digits = String(Number(result.toFixed(4))).replace(/^(-?)0\./, '$1.');
      return Number.isFinite(result) ? digits + (unitA || unitB) : whole;
    },
  );
}

function sortDeclarations(rule: Rule, counts: ReadonlyMap<string, number>): void {
  const declarations = rule.nodes.filter((node) => node.type === 'decl');
  // `all` sets every property.
  if (declarations.length !== rule.nodes.length || declarations.some(({prop}) => prop === 'all'))
    return;
  const rank = (declaration: Declaration) => counts.get(familyOf(declaration)) ?? 0;
  const sorted = declarations.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (familyOf(a) < familyOf(b) ? -1 : familyOf(a) > familyOf(b) ? 1 : 0),
  );
  rule.removeAll();
  rule.append(sorted);
}

/** Properties that set others, or are set by others of their family, whose order counts. */
const FAMILIES: readonly [name: string, members: RegExp][] = [
  ['size', /^(?:width|height|block-size|inline-size|(?:min|max)-.*)$/],
  ['inset', /^(?:inset.*|top|right|bottom|left)$/],
  ['font', /^(?:font.*|line-height)$/],
  ['text', /^(?:text-.*|white-space.*)$/],
  ['grid', /^(?:grid.*|gap|.*-gap|column.*)$/],
  ['place', /^(?:place-.*|align-.*|justify-.*)$/],
];

function familyOf({prop}: Declaration): string {
  if (prop.startsWith('--')) return '--';
  const name = prop.replace(/^-[a-z]+-/, '');
  return FAMILIES.find(([, members]) => members.test(name))?.[0] ?? name.replace(/-.*$/, '');
}
