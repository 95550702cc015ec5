import type {RootContent} from 'mdast';

/** Joins the items of a list, the blocks of an item, and the rows of a table that were taken apart to find the entries among them. */
export function joinLists(nodes: readonly RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((all, node) => {
    const before = all.at(-1);
    if (node.type === 'table' && before?.type === 'table' && isSamePlace(node, before)) {
      const rows = node.children.filter((row) => !before.children.includes(row));
      return [...all.slice(0, -1), {...before, children: [...before.children, ...rows]}];
    }
    if (node.type !== 'list' || before?.type !== 'list' || !isSamePlace(node, before)) {
      return [...all, node];
    }
    const [item, ...items] = node.children;
    const last = before.children.at(-1);
    const children =
      item && last && isSamePlace(item, last)
        ? [
            ...before.children.slice(0, -1),
            {...last, children: [...last.children, ...item.children]},
            ...items,
          ]
        : [...before.children, ...node.children];
    return [...all.slice(0, -1), {...before, children}];
  }, []);
}

function isSamePlace(one: RootContent, other: RootContent): boolean {
  const start = one.position?.start.offset;
  return start !== undefined && start === other.position?.start.offset;
}
