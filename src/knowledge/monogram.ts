import type {KnowledgeBase, Project} from './model.ts';
import {oncePer} from './oncePer.ts';
import {categoriesOf, topOf} from './select.ts';

/**
 * Returns two characters to show in place of a project's logo. A project has the same ones wherever it is shown, and they
 * differ, regardless of capitals, from those of all others below its top categories, as long as letters last.
 */
export function monogramOf(knowledge: KnowledgeBase, project: Project): string {
  return monograms(knowledge).get(project) ?? firstOf(candidates(project.title));
}

/**
 * Two letters that may stand for a name, the best first: those it begins with, its first two capitals, its initials, and
 * its first letter with each that follows. Words end at spaces, dots and hyphens, and where a capital follows a small letter. A
 * name without letters stands for itself.
 */
export function candidates(name: string): readonly string[] {
  const words = name
    .split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => letters(word))
    .filter((word) => word.length > 0);
  const [first = '', ...others] = words.flat();
  if (first === '') return [name];
  const capitals = [first, ...others].filter((letter) => /\p{Lu}/u.test(letter));
  const initials = words.map(([letter = '']) => letter.toUpperCase());
  return [
    first + (words[0]?.[1] ?? words[1]?.[0] ?? ''),
    capitals.slice(0, 2).join(''),
    initials.slice(0, 2).join(''),
    ...others.map((letter) => first + letter),
    ...DIGITS.map((digit) => first + digit),
  ].filter(
    (mark, index, all) =>
      (letters(mark).length === 2 || index === 0) && all.indexOf(mark) === index,
  );
}

const DIGITS = ['2', '3', '4', '5', '6', '7', '8', '9'];

/** Letters as readers see them: an accent belongs to the letter before it. */
function letters(word: string): readonly string[] {
  return [...SEGMENTER.segment(word)].map(({segment}) => segment);
}

/** To make one takes longer than to use it. */
const SEGMENTER = new Intl.Segmenter('en');

const firstOf = (marks: readonly string[]): string => marks[0] ?? '';

/** The plainest names choose first: those of the fewest words, then the shortest. */
const monograms = oncePer((knowledge: KnowledgeBase): ReadonlyMap<Project, string> => {
  const taken = new Map<string, Set<string>>();
  const chosen = new Map<Project, string>();
  const plainness = ({title}: Project) => 1000 * title.split(/\s+/).length + title.length;
  for (const project of [...knowledge.projects].sort((a, b) => plainness(a) - plainness(b))) {
    const groups = categoriesOf(knowledge, project).map((category) => {
      const {slug} = topOf(knowledge, category);
      const group = taken.get(slug) ?? new Set();
      taken.set(slug, group);
      return group;
    });
    const marks = candidates(project.title);
    const isFree = (mark: string) => groups.every((group) => !group.has(mark.toLowerCase()));
    const mark = marks.find(isFree) ?? firstOf(marks);
    groups.forEach((group) => group.add(mark.toLowerCase()));
    chosen.set(project, mark);
  }
  return chosen;
});
