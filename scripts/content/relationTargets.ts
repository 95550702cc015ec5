import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import {findByName} from '../../src/knowledge/select.ts';
import {problemAt, type Rule} from './rule.ts';

/** A relation names a project of the atlas as its page does, anything else by any name. */
export const relationTargets: Rule = {
  name: 'relates to other projects by their names',
  check: (page, {knowledge, project}) =>
    (project?.relations ?? []).flatMap(({target}, index) => {
      const path = ['relations', index, 'target'];
      if (findByName(knowledge, target)) return [];
      const [twin] = findLookAlikes([
        {name: target, owner: undefined},
        // A builder may well be called like its own project.
        ...knowledge.projects
          .filter((each) => each !== project)
          .flatMap((each) => [each.title, ...each.aliases].map((name) => ({name, owner: each}))),
      ]).filter(({first}) => first.owner === undefined);
      return twin
        ? [
            problemAt(
              page,
              path,
              `relations: "${target}" is like "${twin.second.name}" in ${twin.second.owner?.file}: write that name if you mean it`,
            ),
          ]
        : [];
    }),
};
