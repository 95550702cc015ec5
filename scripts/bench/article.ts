import {nameOf} from './nameOf.ts';

/** How many projects a subcategory lists, and how many subcategories a category has. */
const LISTED = 25;
const SUBCATEGORIES = 4;

/** One entry in so many has a source of its own. The others cite the same sources. */
const CITED = 10;

/**
 * Writes an article like the overview: categories with subcategories, entries of some 170 bytes with tickers, other
 * names, links and footnotes. The same number always gives the same text.
 *
 * @param changed the entry with another text, counted from 0
 */
export function writeArticle(projects: number, changed?: number): string {
  const lines = ['---', 'title: A field of projects', '---', '', 'What the field is about.', ''];
  for (let index = 0; index < projects; index += 1) {
    if (index % (LISTED * SUBCATEGORIES) === 0) lines.push(...opening('##', 'Field', index));
    if (index % LISTED === 0) lines.push(...opening('###', 'Branch', index), 'Key projects:', '');
    lines.push(entry(index, index === changed));
    if (index % LISTED === LISTED - 1) lines.push('');
  }
  lines.push('', '## Outlook', '', 'What is still to be seen.[^0]', '');
  for (let index = 0; index < projects; index += CITED) {
    lines.push(
      `[^${index}]: [Paper ${index}](https://example.org/papers/${index}), seen 2026-11-22.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function opening(mark: string, word: string, index: number): string[] {
  return [
    '',
    `${mark} ${word} of ${nameOf(index)}`,
    '',
    `What its projects share.[^${citedBy(index)}]`,
    '',
  ];
}

function entry(index: number, isChanged: boolean): string {
  const name = nameOf(index);
  const also = index % 4 === 0 ? `, also ${name} Cloud` : '';
  const text = SENTENCES[index % SENTENCES.length]?.(name.toLowerCase());
  const revision = isChanged ? ' It has moved since.' : '';
  return `- **${name}** (${name.toUpperCase()}${also}): ${text}${revision}[^${citedBy(index)}]`;
}

const SENTENCES: readonly ((word: string) => string)[] = [
  () =>
    'Peer-to-peer marketplace where owners of idle GPUs rent them out for inference, paid by the hour.',
  (word) =>
    `Network that labels training data; its [code](https://github.com/example/${word}) is open.`,
  () =>
    'Layer-1 chain for AI agents that hold keys, trade on exchanges and pay each other without a person.',
  (word) =>
    `Storage network on Solana, with an interface at https://${word}.example.org since 2024.`,
  () =>
    'Protocol that proves with *zero-knowledge* circuits which model has answered, for `EVM` contracts.',
];

function citedBy(index: number): number {
  return index - (index % CITED);
}
