import type {RootContent} from 'mdast';

/** Joins the items of a list, the blocks of an item, and the rows of a table that were taken apart to find the entries among them. */
export function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const all: RootContent[] = [];
  for (const node of nodes) {
    const joined = join(all.at(-1), node);
    if (joined) all[all.length - 1] = joined;
    else all.push(node);
  }
  return all;
}

/** @returns undefined if the nodes are no parts of one list or table */
function join(before: RootContent | undefined, node: RootContent): RootContent | undefined {
  if (node.type === 'table' && before?.type === 'table' && isSamePlace(node, before)) {
    const rows = node.children.filter((row) => !before.children.includes(row));
    return {...before, children: [...before.children, ...rows]};
  }
  if (node.type !== 'list' || before?.type !== 'list' || !isSamePlace(node, before)) {
    return undefined;
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
  return {...before, children};
}

function isSamePlace(one: RootContent, other: RootContent): boolean {
  const start = one.position?.start.offset;
  return start !== undefined && start === other.position?.start.offset;
}
