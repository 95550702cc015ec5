import type {RootContent} from 'mdast';

/** Text that stands together is one node, and no two breaks follow one another. */
export function joined(nodes: readonly RootContent[]): RootContent[] {
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

/** Without the spaces and breaks at its ends. */
export function trimmed(nodes: readonly RootContent[]): RootContent[] {
  const [first, ...others] = nodes;
  const last = others.at(-1) ?? first;
  if (first?.type === 'break') return trimmed(others);
  if (last?.type === 'break') return trimmed(nodes.slice(0, -1));
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    const value = first.value.trimStart();
    return trimmed(value === '' ? others : [{...first, value}, ...others]);
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    const value = last.value.trimEnd();
    return trimmed([...nodes.slice(0, -1), ...(value === '' ? [] : [{...last, value}])]);
  }
  return [...nodes];
}
