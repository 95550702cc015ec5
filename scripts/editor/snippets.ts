import {listFacts, type Fact} from '../../src/knowledge/fact.ts';
import {keysOf} from '../../src/knowledge/factKinds.ts';
import {FACTS, PLACEMENT} from '../../src/knowledge/facts.ts';
import {EVENT_KIND_LABELS} from '../../src/knowledge/labels.ts';
import {RELATION_TYPE_NAMES} from '../../src/knowledge/relationTypes.ts';

/** A snippet of VS Code. @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
interface Snippet {
  readonly scope: 'mdx';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const facts = [...listFacts(FACTS), ...listFacts(PLACEMENT)];

/** Snippets for pages: a new page, what stands on it, and a line for each fact. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const lines = facts.filter(({example}) => example !== '' && !example.startsWith('\n'));
  return {
    'New page': snippet('page', 'The first lines of a project', [
      '---',
      ...facts.filter(isRequired).map((fact, index) => factLine(fact, index + 1)),
      '---',
      '',
      '${0:What the project is and does.}[^docs]',
      '',
      '[^docs]: [${10:Title}](${11:https://}), seen ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}.',
    ]),
    Footnote: snippet('footnote', 'The source of a claim', [
      '[^${1:docs}]: [${2:Title}](${3:https://}), seen ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}.',
    ]),
    Relation: snippet('relation', 'How the project relates to another', [
      `  - {type: ${choice(1, RELATION_TYPE_NAMES)}, target: \${2:Name}, source: "\${3:https://}"}`,
    ]),
    Event: snippet('event', 'What happened to the project', [
      `  - {date: \${1:2026-04-22}, kind: ${choice(2, keysOf(EVENT_KIND_LABELS))}, title: \${3:Main network opens}, source: "\${4:https://}"}`,
    ]),
    ...Object.fromEntries(
      lines.map((fact) => [
        `Fact: ${fact.label}`,
        snippet(fact.key, fact.description, [factLine(fact, 1)]),
      ]),
    ),
  };
}

function snippet(prefix: string, description: string, body: readonly string[]): Snippet {
  return {scope: 'mdx', prefix, description, body};
}

function isRequired({schema}: Fact): boolean {
  return !schema.safeParse(undefined).success;
}

/** `status: ${1|active,merged|}`: the line of a fact, with its example or its words to choose from. */
function factLine({key, example, labels}: Fact, place: number): string {
  const isList = example.startsWith('[');
  const value = labels
    ? choice(place, Object.keys(labels))
    : `\${${place}:${escaped(isList ? example.slice(1, -1) : example)}}`;
  return `${key}: ${isList ? `[${value}]` : value}`;
}

function choice(place: number, words: readonly string[]): string {
  return `\${${place}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
