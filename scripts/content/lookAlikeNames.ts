import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {problemAt, type Rule} from './rule.ts';

/** No two projects have names that a reader may take for one another. That a name is the same is another rule's to say. */
export const lookAlikeNames: Rule = {
  name: 'has no name that looks like that of another page',
  check: (page, {knowledge, project}) => {
    const names = knowledge.projects.flatMap((owner) =>
      [owner.title, ...owner.aliases].map((name) => ({name, owner})),
    );
    return findLookAlikes(names)
      .filter(({second}) => second.owner === project)
      .filter(({first, second}) => toSlug(first.name) !== toSlug(second.name))
      .map(({first, second}) => {
        const alias = second.owner.aliases.indexOf(second.name);
        return problemAt(
          page,
          second.name === second.owner.title ? ['title'] : ['aliases', alias],
          'look-alike-name',
          `"${second.name}" looks like "${first.name}" in ${first.owner.file}: if they are one project, keep one page; if not, add a word that tells them apart`,
        );
      });
  },
};
