import {ProblemError, type Finding} from '../knowledge/problem.ts';
import {frontMatterOf} from '../knowledge/frontMatter.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {areaOf} from './area.ts';
import {hiddenCharacters} from './characters.ts';
import {mixedWords} from './mixedScripts.ts';
import {checkContainers, checkCounts, checkParagraphs} from './limits.ts';
import {findYamlFaults} from './yaml.ts';

/** The largest page, in characters. An article surveys the whole field. */
const MAX_LENGTH = {docs: 100_000, pages: 100_000, blog: 300_000};

/**
 * Finds what may not stand in the text of a page, before anything parses it: too much of anything, front matter that is
 * more than values, and what Docusaurus takes out of its fence.
 *
 * @param file from the root of the repository
 */
export function guardText(file: string, text: string): readonly Finding[] {
  const max = MAX_LENGTH[areaOf(file) ?? 'docs'];
  if (text.length > max) {
    return [
      at(file, 1, 'bounded-text', `${text.length} characters, ${max} at most: divide the page`),
    ];
  }
  const excess = tooMuchOf(file, text);
  if (excess.length > 0) return excess;
  const yaml = frontMatterOf(text);
  return [
    ...fenceFaults(file, text),
    ...(yaml === undefined ? [] : findYamlFaults(file, yaml, 2)),
    ...unwrappedFences(file, text),
    ...hiddenCharacters(file, text),
    ...mixedWords(file, text),
  ];
}

function tooMuchOf(file: string, text: string): readonly Finding[] {
  try {
    checkCounts(file, text);
    checkParagraphs(file, text);
    checkContainers(file, text);
    return [];
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map((problem) => ({...problem, rule: 'bounded-text'}));
    throw error;
  }
}

/** Other programs read a language after the fence, such as `---js`, and run what follows. */
function fenceFaults(file: string, text: string): readonly Finding[] {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (!first.startsWith('---')) return [];
  if (!/^---[ \t]*$/.test(first)) {
    return [
      at(
        file,
        1,
        'front-matter',
        'front matter begins with a line of three hyphens and nothing else',
      ),
    ];
  }
  const end = lines.findIndex((line) => line.startsWith('---'));
  if (end < 0)
    return [
      at(
        file,
        1,
        'front-matter',
        `front matter does not end: write a line of three hyphens after line ${lastOfHead(lines) + 2}`,
      ),
    ];
  return /^---[ \t]*$/.test(lines[end] ?? '')
    ? []
    : [
        at(
          file,
          end + 2,
          'front-matter',
          'front matter ends with a line of three hyphens and nothing else',
        ),
      ];
}

/** The last line, counted from 0, that still looks like front matter: a key, an entry, a comment or a continued value. */
function lastOfHead(lines: readonly string[]): number {
  const end = lines.findIndex(
    (line) => !/^(?:#(?! )|# (?=\S)|\s+\S|- |[A-Za-z_][\w-]*:(?:\s|$))/.test(line),
  );
  return (end < 0 ? lines.length : end) - 1;
}

/**
 * Fences of the language mdx-code-block, whose content Docusaurus takes out of the fence before it parses the page.
 *
 * @see https://docusaurus.io/docs/markdown-features/code-blocks#usage-in-jsx
 */
function unwrappedFences(file: string, text: string): readonly Finding[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) =>
      /(?<![`~])(?:`{3,}|~{3,})\s*mdx-code-block/i.test(line)
        ? [
            at(
              file,
              index + 1,
              'no-code',
              'a fence of the language mdx-code-block is code to Docusaurus: give it another language',
            ),
          ]
        : [],
    );
}

function at(file: string, line: number, rule: RuleId, message: string): Finding {
  return {file, line, column: 1, message, rule};
}
