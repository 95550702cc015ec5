import {distance} from 'fastest-levenshtein';
import {findLookAlikes, haveOtherEndings} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {groupBy, oncePer} from '../../src/knowledge/oncePer.ts';
import {findByName} from '../../src/knowledge/select.ts';
import {problemAt, type Rule} from './rule.ts';

/** A relation names a project of the atlas as its page does; anything else may have any name. */
export const relationTargets: Rule = {
  name: 'relates to other projects by their names',
  check: (page, {knowledge, project, isAtFault}) =>
    (project?.relations ?? []).flatMap(({target}, index) => {
      if (findByName(knowledge, target)) return [];
      // A company may have the name of the project that it builds.
      const isOther = ({owner}: Named) => owner !== project && !isAtFault?.(owner.file);
      const alike = namesAlike(knowledge)
        .get(target)
        ?.find((named) => isOther(named) && !haveOtherEndings(target, named.name));
      const near = namesOf(knowledge).find(
        (named) => isOther(named) && isOneLetterAway(target, named.name),
      );
      if (!alike && !near) return [];
      const message = alike
        ? `relations: "${target}" is like "${alike.name}" in ${alike.owner.file}: write that name if you mean it`
        : `relations: "${target}" has no page. Did you mean "${near?.name}"?`;
      return [problemAt(page, ['relations', index, 'target'], 'relation-target', message)];
    }),
};

interface Named {
  readonly name: string;
  readonly owner: Project;
}

const namesOf = oncePer(({projects}: KnowledgeBase): readonly Named[] =>
  projects.flatMap((owner) => [owner.title, ...owner.aliases].map((name) => ({name, owner}))),
);

/** The names of projects that look like a target, by target. */
const namesAlike = oncePer((knowledge: KnowledgeBase) => {
  const targets = new Set(
    knowledge.projects.flatMap(({relations}) => relations.map(({target}) => target)),
  );
  const pairs = findLookAlikes<Project | string>([
    ...[...targets].map((target) => ({name: target, owner: target})),
    ...namesOf(knowledge),
  ]).flatMap(({first, second: {name, owner}}) =>
    typeof first.owner === 'string' && typeof owner !== 'string'
      ? [{target: first.owner, name, owner}]
      : [],
  );
  return groupBy<Named & {readonly target: string}, string>(pairs, ({target}) => [target]);
});

/** Short names are often that near and mean something else. */
function isOneLetterAway(one: string, other: string): boolean {
  return (
    one.length > 4 &&
    Math.abs(one.length - other.length) <= 1 &&
    distance(one.toLowerCase(), other.toLowerCase()) === 1
  );
}
