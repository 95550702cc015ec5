import {didYouMean} from '../../src/knowledge/problem.ts';
import {SOURCED_FACTS} from '../../src/knowledge/schema.ts';
import {problemAt, type Rule} from './rule.ts';

/** Each fact in the front matter of a checked page names its source, and each source a fact. */
export const factSources: Rule = {
  name: 'names a source for each fact',
  check: (page, {project}) => {
    if (project?.checked === undefined) return [];
    const facts = SOURCED_FACTS.filter((key) => isKnown(project[key]));
    const without = facts.filter((key) => !(key in project.sources));
    const needless = Object.keys(project.sources).filter(
      (key) => !facts.some((fact) => fact === key),
    );
    return [
      ...without.map((key) =>
        problemAt(
          page,
          [key],
          `${key}: no source: add "${key}: https://..." under sources, or "${key}: overview" where only the first edition of the overview says so`,
        ),
      ),
      ...needless.map((key) =>
        problemAt(
          page,
          ['sources', key],
          `sources: the page states no "${key}".${didYouMean(key, facts)} Remove the line, or state the fact`,
        ),
      ),
    ];
  },
};

function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
