import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {groupBy, oncePer} from '../../src/knowledge/oncePer.ts';
import {problemAt, type Rule} from './rule.ts';

/** The navigation calls no page by the name of another. */
export const borrowedLabels: Rule = {
  name: 'has no label that is the name of another page',
  check: (page, {knowledge, project}) =>
    (project ? (borrowedBy(knowledge).get(project) ?? []) : []).map(({name, file}) =>
      problemAt(
        page,
        ['sidebar_label'],
        'look-alike-name',
        `sidebar_label: "${project?.label}" looks like "${name}", a name of ${file}: shorten the name of this page in another way`,
      ),
    ),
};

/** The names that labels of other projects look like, by the project with the label. */
const borrowedBy = oncePer(({projects}: KnowledgeBase) => {
  const labelled = projects.filter(({title, label}) => label !== title);
  const names = projects.flatMap((owner) =>
    [owner.title, ...owner.aliases].map((name) => ({
      name,
      owner: {project: owner, isLabel: false},
    })),
  );
  const labels = labelled.map((owner) => ({
    name: owner.label,
    owner: {project: owner, isLabel: true},
  }));
  const borrowed = findLookAlikes([...names, ...labels]).flatMap(({first, second}) =>
    second.owner.isLabel &&
    !first.owner.isLabel &&
    first.owner.project !== second.owner.project &&
    !haveNameInCommon(first.owner.project, second.owner.project)
      ? [{project: second.owner.project, name: first.name, file: first.owner.project.file}]
      : [],
  );
  return groupBy(borrowed, ({project}) => [project]);
});

/** Another rule says so. */
function haveNameInCommon(one: Project, other: Project): boolean {
  const names = new Set([one.title, ...one.aliases]);
  return [other.title, ...other.aliases].some((name) => names.has(name));
}
