import type {RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify} from 'yaml';
import {asReference} from '../../src/guard/code.ts';
import {listFacts, type Fact} from '../../src/knowledge/fact.ts';
import {FACTS, PLACEMENT} from '../../src/knowledge/facts.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {PLACEHOLDER} from '../content/ownWords.ts';
import {explain} from '../content/template.ts';

/** What is known of a project when its page is begun. */
export interface Answers {
  readonly name: string;
  /** The slug of its category. */
  readonly category: string;
  /** One sentence; without it, the page says what to write there. */
  readonly description?: string | undefined;
  readonly website?: string | undefined;
}

/**
 * Writes the first page of a project: the keys that it must have, and each other key as a comment that explains it.
 *
 * @returns the text of the file, which has no problems if there is a description
 */
export function newPage({
  name,
  category,
  description: answered = PLACEHOLDER,
  website,
}: Answers): string {
  // A sentence that was pasted may be broken into lines.
  const description = answered.replace(/\s*[\r\n]\s*/g, ' ');
  const values: Readonly<Record<string, unknown>> = {
    title: name,
    description,
    categories: [category],
    slug: `/projects/${toSlug(name)}`,
    ...(website && {website}),
  };
  const facts = [...listFacts(FACTS), ...listFacts(PLACEMENT)];
  const stated = Object.keys(values).flatMap((key) => facts.find((fact) => fact.key === key) ?? []);
  const others = facts.filter(({key}) => !(key in values));
  const lines = [
    ...stated.flatMap((fact) => [
      ...explain(fact),
      stringify({[fact.key]: values[fact.key]}, {lineWidth: 0}).trimEnd(),
    ]),
    '# Leave out what you do not know. To state a fact, remove the sign and the space, "# ", before its key, and name who says so under sources.',
    ...others.flatMap((fact) => [...explain(fact), ...inComment(fact)]),
  ];
  const body = markdown
    .stringify({type: 'root', children: bodyOf(description)})
    // A line that begins with such a word is code to MDX.
    .replace(/^(?:import|export)(?= )/, asReference);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

const markdown = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify);

function bodyOf(description: string): RootContent[] {
  const comment = (value: string): RootContent => ({
    type: 'mdxFlowExpression',
    value: `/* ${value} */`,
  });
  return [
    {type: 'paragraph', children: [{type: 'text', value: description}]},
    comment(
      'Say who says so at the end of each claim: write [^docs] there, and the source at the end of the page, as in the next line.',
    ),
    comment('[^docs]: [Provider guide](https://example.org/docs), seen 2026-11-22.'),
  ];
}

function inComment({key, example}: Fact): string[] {
  const value = example.startsWith('\n') ? example : ` ${example}`;
  return `${key}:${key === 'sources' ? '\n  website: https://example.org' : value}`
    .split('\n')
    .map((line) => `# ${line}`);
}
