import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {groupBy, oncePer} from '../../src/knowledge/oncePer.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {problemAt, type Rule} from './rule.ts';

/** No two projects have names that a reader may take for one another. That a name is the same is reported by another rule. */
export const lookAlikeNames: Rule = {
  name: 'has no name that looks like that of another page',
  check: (page, {knowledge, project}) =>
    (project ? (lookAlikesByOwner(knowledge).get(project) ?? []) : []).map(({first, second}) => {
      const alias = second.owner.aliases.indexOf(second.name);
      return problemAt(
        page,
        second.name === second.owner.title ? ['title'] : ['aliases', alias],
        'look-alike-name',
        `"${second.name}" looks like "${first.name}" in ${first.owner.file}: if they are one project, keep one page; if not, add a word that tells them apart`,
      );
    }),
};

/** The names of each project that look like those of one before it, and belong only to it. */
const lookAlikesByOwner = oncePer(({projects}: KnowledgeBase) => {
  const names = projects.flatMap((owner) =>
    [owner.title, ...owner.aliases].map((name) => ({name, owner})),
  );
  const ownersOf = groupBy(names, ({name}) => [toSlug(name)]);
  const isShared = (name: string) =>
    new Set(ownersOf.get(toSlug(name))?.map(({owner}) => owner)).size > 1;
  const pairs = findLookAlikes(names).filter(
    ({first, second}) => !isShared(first.name) && !isShared(second.name),
  );
  return groupBy(pairs, ({second}) => [second.owner]);
});
