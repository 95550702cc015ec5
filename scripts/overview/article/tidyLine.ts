import type {RootContent} from 'mdast';

/** Joins neighbouring texts into one node, and leaves out line breaks after a line break. */
export function joinText(nodes: readonly RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((all, node) => {
    const before = all.at(-1);
    if (before?.type === 'break') {
      if (node.type === 'break') return all;
      if (node.type === 'text') {
        const value = node.value.trimStart();
        return value === '' ? all : [...all, {...node, value}];
      }
    }
    if (before?.type === 'text' && node.type === 'break') {
      return [...all.slice(0, -1), {...before, value: before.value.trimEnd()}, node];
    }
    if (before?.type === 'text' && node.type === 'text') {
      return [...all.slice(0, -1), {...before, value: before.value + node.value}];
    }
    return [...all, node];
  }, []);
}

/** Removes spaces and line breaks at both ends. */
export function trimLine(nodes: readonly RootContent[]): RootContent[] {
  const [first, ...others] = nodes;
  const last = others.at(-1) ?? first;
  if (first?.type === 'break') return trimLine(others);
  if (last?.type === 'break') return trimLine(nodes.slice(0, -1));
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    const value = first.value.trimStart();
    return trimLine(value === '' ? others : [{...first, value}, ...others]);
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    const value = last.value.trimEnd();
    return trimLine([...nodes.slice(0, -1), ...(value === '' ? [] : [{...last, value}])]);
  }
  return [...nodes];
}
