import type {Program} from 'estree';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {isWord} from '../knowledge/directiveWords.ts';
import type {Area} from './area.ts';

/** Boxes that Docusaurus draws around text: `:::note`. */
const ADMONITIONS: ReadonlySet<string> = new Set(['note', 'tip', 'info', 'warning', 'danger']);

/** Where components come from that the manuals may use. */
const COMPONENT = /^(?:\.\.\/)+components\/\w+\/\w+\.tsx$/;

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Judges what may run: imports, expressions, components, HTML, directives. The program that was parsed is asked, not how it
 * looks.
 *
 * Pages hold Markdown only. The manuals may also use components of this repository, with texts as attributes.
 *
 * @param components the names of those that this page may use
 * @returns why a node may not stand on a page; undefined if it may
 */
export function codeFault(node: Nodes, components: ReadonlySet<string>): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return importedComponents(node)?.every((name) => components.has(name))
        ? undefined
        : esmFault(node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.data?.estree?.body.length === 0
        ? undefined
        : 'braces hold code: write \\{ to show one';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return components.has(node.name ?? '') && hasPlainAttributes(node)
        ? undefined
        : `<${node.name ?? ''}> is ${isHtmlName(node.name) ? 'HTML' : 'a component'}: a page holds Markdown only; ${node.name === 'br' ? 'for a new paragraph leave an empty line' : 'write \\< to show the sign'}`;
    case 'html':
      return isComment(node.value) ? undefined : 'HTML is code: write \\< to show the sign';
    case 'yaml':
      return node.position?.start.line === 1
        ? undefined
        : 'front matter stands at the head of a page alone: write *** for a line across the page';
    case 'containerDirective':
      return ADMONITIONS.has(node.name) && Object.keys(node.attributes ?? {}).length === 0
        ? undefined
        : `:::${node.name} is no box that a page may have: use ${[...ADMONITIONS].join(', ')}, without attributes`;
    case 'leafDirective':
      return `::${node.name} is a directive: write \\:: to show the signs`;
    case 'textDirective':
      return isWord(node)
        ? undefined
        : `:${node.name} with brackets or braces is a directive: write \\: to show the sign`;
    default:
      return undefined;
  }
}

/** Components have capitals, and names of elements have none. */
function isHtmlName(name: string | null): boolean {
  return /^[a-z][a-z\d]*$/.test(name ?? '');
}

/** A paragraph may begin with such a word as any other. */
function esmFault(source: string): string {
  const [word = ''] = /^\w+/.exec(source) ?? [];
  return `a line that begins with ${word} is code: begin the sentence with another word, or write ${asReference(word)}`;
}

/** A word whose first letter only Markdown reads: `&#105;mport`. */
export function asReference(word: string): string {
  return `&#${word.codePointAt(0)};${word.slice(1)}`;
}

/** The components that a page may use: those of the repository that a manual imports. */
export function componentsOn(tree: Root, area: Area | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (area !== 'pages') return names;
  for (const node of tree.children) {
    if (node.type === 'mdxjsEsm') importedComponents(node)?.forEach((name) => names.add(name));
  }
  return names;
}

/** The names under which statements import components of the repository; undefined if one does anything else. */
function importedComponents({
  data,
}: Extract<Nodes, {type: 'mdxjsEsm'}>): readonly string[] | undefined {
  const names = (data?.estree?.body ?? []).map((statement) => {
    const isImport =
      statement.type === 'ImportDeclaration' && COMPONENT.test(String(statement.source.value));
    const [specifier, ...more] = isImport ? statement.specifiers : [];
    return specifier?.type === 'ImportDefaultSpecifier' && more.length === 0
      ? specifier.local.name
      : '';
  });
  return names.every((name) => /^[A-Z]\w*$/.test(name)) ? names : undefined;
}

/** Whether all attributes of an element are texts that only its component reads. */
function hasPlainAttributes({attributes}: Element): boolean {
  return attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      /^(?!on|dangerously|(?:ref|key|style|children)$)[a-z]\w*$/.test(attribute.name) &&
      isPlainText(textOf(attribute)),
  );
}

/** What a component is given; undefined if it is no text, or worked out. Without a value it is given none. */
function textOf({value}: MdxJsxAttribute): string | undefined {
  return typeof value === 'object' && value !== null ? textIn(value.data?.estree) : (value ?? '');
}

/** The text of a program that is one text, without anything that is worked out. */
function textIn(program: Program | null | undefined): string | undefined {
  const [statement, ...more] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return undefined;
  const {expression} = statement;
  if (expression.type === 'TemplateLiteral') {
    const [part, ...parts] = expression.quasis;
    return parts.length === 0 ? (part?.value.cooked ?? undefined) : undefined;
  }
  const isString = expression.type === 'Literal' && typeof expression.value === 'string';
  return isString ? String(expression.value) : undefined;
}

/** Whether a text may be an attribute: a component may make a link of it, so it is no address that leads astray. */
function isPlainText(text: string | undefined): boolean {
  if (text === undefined) return false;
  // A browser reads an address without these.
  const address = text.replace(/[\s\p{C}]/gu, '');
  const isOneWord = address === text;
  return !(isOneWord ? OTHER_SCHEME : RUNNING_SCHEME).test(address);
}

const OTHER_SCHEME = /^(?:[/\\]{2}|(?!https?:|mailto:)[a-z][a-z\d+.-]*:)/i;
const RUNNING_SCHEME = /^(?:[/\\]{2}|(?:javascript|vbscript|data|blob|file|filesystem):)/i;

/** Whether HTML is one comment. It ends where a browser sees its end, so nothing may look like one. */
function isComment(html: string): boolean {
  return /^<!--(?![->])(?:(?!--)[^<>])*-->\s*$/.test(html);
}
