import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';

/** How many items of one list a sidebar shows: more than any category of today has. */
export const MOST_ITEMS = 24;

/**
 * Shortens the lists of a sidebar to the items around the current page, so that a page of a large category weighs no
 * more than that of a small one. A shortened list ends with a link to the page of the category, which has all of them.
 *
 * @param path address of the current page
 */
export function nearbyItems(
  items: readonly PropSidebarItem[],
  path: string,
): readonly PropSidebarItem[] {
  return items.map((item) => {
    if (item.type !== 'category') return item;
    return {...item, items: [...shorten(nearbyItems(item.items, path), path, item.href)]};
  });
}

function shorten(
  items: readonly PropSidebarItem[],
  path: string,
  whole: string | undefined,
): readonly PropSidebarItem[] {
  if (items.length <= MOST_ITEMS || whole === undefined) return items;
  const current = items.findIndex((item) => isAt(item, path));
  const start = Math.max(0, Math.min(current - MOST_ITEMS / 2, items.length - MOST_ITEMS));
  return [
    ...items.slice(start, start + MOST_ITEMS),
    {type: 'link', label: `All ${items.length}`, href: whole},
  ];
}

function isAt(item: PropSidebarItem, path: string): boolean {
  switch (item.type) {
    case 'category':
      return item.href === path || item.items.some((child) => isAt(child, path));
    case 'link':
      return item.href === path;
    case 'html':
      return false;
  }
}
