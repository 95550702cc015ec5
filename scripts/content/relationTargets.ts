import {distance} from 'fastest-levenshtein';
import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import {findByName} from '../../src/knowledge/select.ts';
import {problemAt, type Rule} from './rule.ts';

/** A relation names a project of the atlas as its page does; anything else may have any name. */
export const relationTargets: Rule = {
  name: 'relates to other projects by their names',
  check: (page, {knowledge, project}) =>
    (project?.relations ?? []).flatMap(({target}, index) => {
      const path = ['relations', index, 'target'];
      if (findByName(knowledge, target)) return [];
      const [lookAlike] = findLookAlikes([
        {name: target, owner: undefined},
        // A company may have the name of the project that it builds.
        ...knowledge.projects
          .filter((each) => each !== project)
          .flatMap((each) => [each.title, ...each.aliases].map((name) => ({name, owner: each}))),
      ]).filter(({first}) => first.owner === undefined);
      const [near] = lookAlike
        ? []
        : knowledge.projects
            .filter((each) => each !== project)
            .flatMap((each) => [each.title, ...each.aliases])
            .filter((name) => isOneLetterAway(target, name));
      if (near !== undefined) {
        const message = `relations: "${target}" has no page. Did you mean "${near}"?`;
        return [problemAt(page, path, 'relation-target', message)];
      }
      return lookAlike
        ? [
            problemAt(
              page,
              path,
              'relation-target',
              `relations: "${target}" is like "${lookAlike.second.name}" in ${lookAlike.second.owner?.file}: write that name if you mean it`,
            ),
          ]
        : [];
    }),
};

/** Short names are often that near and mean something else. */
function isOneLetterAway(one: string, other: string): boolean {
  return one.length > 4 && distance(one.toLowerCase(), other.toLowerCase()) === 1;
}
