import type {Heading, Nodes} from 'mdast';

/**
 * Judges what a heading holds: words, code and links. Docusaurus writes any other node into the table of contents as its
 * bare text, which a browser would read as HTML. A heading may end with its anchor: `{/* #where-it-runs *\/}`.
 */
export function headingFault(node: Nodes): string | undefined {
  if (node.type !== 'heading') return undefined;
  const {children} = withoutAnchor(node);
  const found = children.flatMap(nodesIn).find(({type}) => !MAY_HOLD.has(type));
  if (!found) return undefined;
  return found.type === 'mdxTextExpression' || found.type === 'html'
    ? 'a comment in a heading: put it below'
    : `${NAMES[found.type] ?? 'this'} in a heading: put it below`;
}

const MAY_HOLD: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference'],
  // Of these nothing is left there.
  ...['footnoteReference', 'break', 'textDirective'],
]);

const NAMES: Readonly<Record<string, string>> = {image: 'a picture', imageReference: 'a picture'};

function withoutAnchor({children}: Heading): {readonly children: readonly Nodes[]} {
  const last = children.at(-1);
  const isAnchor =
    (last?.type === 'mdxTextExpression' && /^\/\*\s*#[\p{L}\p{N}_-]+\s*\*\/$/u.test(last.value)) ||
    (last?.type === 'html' && /^<!--\s*#[\p{L}\p{N}_-]+\s*-->$/u.test(last.value));
  return {children: isAnchor ? children.slice(0, -1) : children};
}

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
