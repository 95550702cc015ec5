import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import {problemAt, type Rule} from './rule.ts';

/** No two projects have names that a reader may take for one another. */
export const lookAlikeNames: Rule = {
  name: 'has no name that looks like that of another page',
  check: (page, {knowledge, project}) => {
    const names = knowledge.projects.flatMap((owner) =>
      [owner.title, ...owner.aliases].map((name) => ({name, owner})),
    );
    return findLookAlikes(names)
      .filter(({second}) => second.owner === project)
      .map(({first, second}) =>
        problemAt(
          page,
          ['title'],
          `"${second.name}" looks like "${first.name}" in ${first.owner.file}: if they are one project, keep one page`,
        ),
      );
  },
};
