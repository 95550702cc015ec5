import {listFacts} from '../../src/knowledge/fact.ts';
import {valuesOf} from '../../src/knowledge/factLines.ts';
import {didYouMean, onlyMeaning} from '../../src/knowledge/problem.ts';
import {problemAt, type Rule} from './rule.ts';

/** Each source has a fact of the front matter, and on a checked page each fact a source. */
export const factSources: Rule = {
  name: 'names a source for each fact',
  check: (page, {knowledge, project}) => {
    if (!project) return [];
    const stated = listFacts(knowledge.facts)
      .filter((fact) => fact.needsSource && valuesOf(project, fact).length > 0)
      .map(({key}) => key);
    const without = stated.filter((key) => !Object.hasOwn(project.sources, key));
    const needless = Object.keys(project.sources).filter((key) => !stated.includes(key));
    return [
      ...(project.checked === undefined ? [] : without).map((key) =>
        problemAt(
          page,
          [key],
          'fact-has-source',
          `${key}: no source: add "${key}: https://..." under sources, or "${key}: overview" where only the first edition of the overview says so`,
        ),
      ),
      ...needless.map((key) => ({
        ...problemAt(
          page,
          ['sources', key],
          'source-has-fact',
          `sources: the page states no "${key}".${didYouMean(key, stated)} Remove the line, or state the fact`,
        ),
        meant: onlyMeaning(key, without),
      })),
    ];
  },
};
