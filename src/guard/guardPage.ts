import {frontMatterOf, readFrontMatter} from '../knowledge/frontMatter.ts';
import {parsePage} from '../knowledge/parsePage.ts';
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
 * @param parse for callers that use the tree as well
 */
export function guardPage(file: string, text: string, parse = parsePage): readonly Finding[] {
  const problems = guardText(file, text);
  if (problems.length > 0) return problems;
  const yaml = frontMatterOf(text);
  if (yaml === undefined) {
    return [
      {
        file,
        line: 1,
        column: 1,
        message:
          'the page does not begin with front matter: put its title, and what else the template in CONTRIBUTING.md requires, between two lines of ---',
        rule: 'front-matter',
      },
    ];
  }
  const frontMatter = readFrontMatter(yaml, 2);
  if ('message' in frontMatter) {
    return [{file, ...frontMatter}];
  }
  const tree = parse(text, formatOf(file));
  if ('message' in tree) return [{file, ...tree}];
  return [...guardFrontMatter(file, frontMatter), ...guardTree(file, tree, text)];
}
