import {dirname, join} from 'node:path/posix';
import type {Blockquote, Nodes, Paragraph, PhrasingContent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {oncePer} from '../knowledge/oncePer.ts';
import type {Page} from '../knowledge/page.ts';

/**
 * Returns the body of a page as plain Markdown. Front matter, comments and other MDX are left out, the text within
 * components is kept, and every address of the site is a path from its root. Changes the tree.
 */
export function plainBody(
  {tree, file}: Pick<Page, 'file' | 'tree'>,
  knowledge: KnowledgeBase,
): Root {
  dropMdx(tree);
  trimLines(tree);
  const permalinks = permalinksOf(knowledge);
  visit(tree, (node) => {
    // Half of what a copy of the tree would take.
    delete node.position;
    if ('url' in node) node.url = fromRoot(node.url, file, permalinks);
  });
  return tree;
}

function dropMdx(body: Root): void {
  visit(body, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        parent.children.splice(index, 1);
        return [SKIP, index];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const around: {children: Nodes[]} = parent;
        around.children.splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      case 'containerDirective': {
        const around: {children: Nodes[]} = parent;
        around.children.splice(index, 1, boxAsQuote(node));
        return index;
      }
      default:
        return undefined;
    }
  });
}

/** Writes a box such as `:::note[Title]` as a quote that begins with its title, or with its kind if it has none. */
function boxAsQuote({name, children}: Extract<Nodes, {type: 'containerDirective'}>): Blockquote {
  const [first, ...rest] = children;
  const hasTitle = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title: PhrasingContent[] = hasTitle
    ? first.children
    : [{type: 'text', value: name.replace(/^./, (letter) => letter.toUpperCase())}];
  const head: Paragraph = {type: 'paragraph', children: [{type: 'strong', children: title}]};
  return {type: 'blockquote', children: [head, ...(hasTitle ? rest : children)]};
}

/** A removed comment leaves a space at the end of its line, which would be written as a character reference. */
function trimLines(body: Root): void {
  visit(body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const first = node.children.at(0);
    if (first?.type === 'text') first.value = first.value.trimStart();
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
}

const permalinksOf = oncePer((knowledge: KnowledgeBase): ReadonlyMap<string, string> => {
  const {projects, tombstones, categories, landing} = knowledge;
  const pages = [...projects, ...tombstones, ...categories, ...(landing ? [landing] : [])];
  return new Map(pages.map(({file, permalink}) => [file, permalink]));
});

/** An address on a page may be on the web, on the site, of a file of `docs/`, or on the same page. */
function fromRoot(url: string, file: string, permalinks: ReadonlyMap<string, string>): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return url;
  const [path = '', ...fragment] = url.split('#');
  const permalink = permalinks.get(join(dirname(file), decoded(path)));
  if (permalink !== undefined) return [permalink, ...fragment].join('#');
  const {pathname, search, hash} = new URL(
    url,
    `https://host.invalid${permalinks.get(file) ?? '/'}`,
  );
  return pathname + search + hash;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
