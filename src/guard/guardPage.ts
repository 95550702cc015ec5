import {frontMatterOf, readFrontMatter} from '../knowledge/frontMatter.ts';
import {keepTree, parsePage} from '../knowledge/parsePage.ts';
import type {Finding} from '../knowledge/problem.ts';
import {formatOf} from './area.ts';
import {guardFrontMatter} from './guardFrontMatter.ts';
import {guardText} from './guardText.ts';
import {guardTree} from './guardTree.ts';

/**
 * Finds everything that may not stand on a page, without building it: in its text, its front matter and its tree.
 *
 * Pages that anyone may propose are Markdown with values at their head; nothing in them may run, lead astray, or take more
 * than a moment to read.
 *
 * @param file from the root of the repository
 * @param isReadNext whether the page is read after it has been judged, so that it need not be parsed again
 */
export function guardPage(file: string, text: string, isReadNext = false): readonly Finding[] {
  const textProblems = guardText(file, text);
  if (textProblems.length > 0) return textProblems;
  const yaml = frontMatterOf(text);
  if (yaml === undefined) {
    return [
      {
        file,
        line: 1,
        column: 1,
        message:
          'the page does not begin with front matter: put its title between two lines of ---',
        rule: 'front-matter',
      },
    ];
  }
  const frontMatter = readFrontMatter(yaml, 2);
  if ('message' in frontMatter) {
    return [{file, ...frontMatter}];
  }
  const tree = parsePage(text, formatOf(file));
  if ('message' in tree) return [{file, ...tree}];
  const problems = [...guardFrontMatter(file, frontMatter), ...guardTree(file, tree, text)];
  if (isReadNext && problems.length === 0) keepTree(text, formatOf(file), tree);
  return problems;
}
