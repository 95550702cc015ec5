import type {Program} from 'estree';
import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
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
 * @returns why a node may not stand on a page; undefined if it may
 */
export function codeFault(node: Nodes, area: Area | undefined): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return area === 'pages' && importsComponents(node.data?.estree)
        ? undefined
        : esmFault(node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.data?.estree?.body.length === 0
        ? undefined
        : 'braces hold code: write \\{ to show one';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return area === 'pages' && isPlainComponent(node)
        ? undefined
        : `<${node.name ?? ''}> is a component: a page holds Markdown only; write \\< to show the sign`;
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

/** A paragraph may begin with such a word as any other. */
function esmFault(source: string): string {
  const [word = ''] = /^\w+/.exec(source) ?? [];
  return `a line that begins with ${word} is code: begin the sentence with another word, or write \\${word}`;
}

function importsComponents(program: Program | null | undefined): boolean {
  return (program?.body ?? []).every(
    (statement) =>
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.length === 1 &&
      statement.specifiers[0]?.type === 'ImportDefaultSpecifier' &&
      COMPONENT.test(String(statement.source.value)),
  );
}

/** Whether an element is a component whose attributes are all texts. Which components there are, imports say. */
function isPlainComponent({name, attributes}: Element): boolean {
  return (
    /^[A-Z]\w*$/.test(name ?? '') &&
    attributes.every(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        /^(?!on|dangerously|ref$|key$)[a-z]\w*$/.test(attribute.name) &&
        (typeof attribute.value !== 'object' ||
          attribute.value === null ||
          isText(attribute.value.data?.estree)),
    )
  );
}

/** Whether a program is one text, without anything that is worked out. */
function isText(program: Program | null | undefined): boolean {
  const [statement, ...more] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return false;
  const {expression} = statement;
  return expression.type === 'TemplateLiteral'
    ? expression.expressions.length === 0
    : expression.type === 'Literal' && typeof expression.value === 'string';
}

/** Whether HTML is one comment. It ends where a browser sees its end, so nothing may look like one. */
function isComment(html: string): boolean {
  return /^<!--(?![->])(?:(?!--)[^<>])*-->\s*$/.test(html);
}
