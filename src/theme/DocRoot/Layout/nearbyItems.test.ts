import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {expect, test} from 'vitest';
import {MOST_ITEMS, nearbyItems} from './nearbyItems.ts';

const links = (count: number): PropSidebarItem[] =>
  Array.from({length: count}, (_, index) => ({
    type: 'link',
    label: `Project ${index}`,
    href: `/projects/${index}`,
  }));

const category = (items: PropSidebarItem[], href?: string): PropSidebarItem => ({
  type: 'category',
  label: 'Category',
  collapsible: false,
  collapsed: false,
  items,
  ...(href !== undefined && {href}),
});

/** The addresses that the first category of a sidebar lists for a page. */
function shown(items: PropSidebarItem[], path: string): readonly (string | undefined)[] {
  const [first] = nearbyItems(items, path);
  return first?.type === 'category'
    ? first.items.map((item) => ('href' in item ? item.href : undefined))
    : [];
}

test('a list that is short enough stays as it is', () => {
  const items = [category(links(MOST_ITEMS), '/categories/c')];
  expect(nearbyItems(items, '/projects/3')).toEqual(items);
});

test.each([
  ['/categories/c', 0],
  ['/projects/0', 0],
  ['/projects/500', 500 - MOST_ITEMS / 2],
  ['/projects/999', 1000 - MOST_ITEMS],
])('on %s a long list begins with project %i and ends with a link to all', (path, first) => {
  const paths = shown([category(links(1000), '/categories/c')], path);
  expect(paths).toHaveLength(MOST_ITEMS + 1);
  expect(paths[0]).toBe(`/projects/${first}`);
  expect(paths.at(-1)).toBe('/categories/c');
  if (path.startsWith('/projects/')) expect(paths).toContain(path);
});

test('the lists of subcategories are shortened around the page that is in them', () => {
  const inner = category(links(100), '/categories/inner');
  const [outer] = nearbyItems([category([inner], '/categories/outer')], '/projects/50');
  const [shortened] = outer?.type === 'category' ? outer.items : [];
  expect(shortened?.type === 'category' && shortened.items.map(({type}) => type)).toHaveLength(
    MOST_ITEMS + 1,
  );
});

test('a category without a page of its own lists all: nothing else would', () => {
  expect(shown([category(links(100))], '/projects/1')).toHaveLength(100);
});
