import type {KnowledgeBase} from '../../knowledge/model.ts';
import {homeOf, subcategoriesOf, topOf} from '../../knowledge/select.ts';
import {capitalized, counted, inWords, verb} from '../words.ts';
import type {Series} from './series.ts';
import {countStatus, STATUS_COLUMNS, statusFigures} from './statusColumns.ts';

/** How many projects of each top category have which status. Each project counts once, in its home. */
export function statusByCategory(knowledge: KnowledgeBase): Series {
  const {projects} = knowledge;
  const groups = subcategoriesOf(knowledge)
    .map((category) => ({
      label: category.label,
      projects: projects.filter((project) => {
        const home = homeOf(knowledge, project);
        return home && topOf(knowledge, home) === category;
      }),
    }))
    .filter((group) => group.projects.length > 0)
    .map((group) => ({...group, active: countStatus(group.projects, 'active')}))
    .sort((a, b) => b.active / b.projects.length - a.active / a.projects.length);
  const active = countStatus(projects, 'active');
  const [best, worst] = [groups[0], groups.at(-1)];
  const extremes =
    best && worst && best !== worst
      ? `In ${best.label}, ${inWords(best.active)} of ${counted(best.projects.length, 'project')} ${verb(best.active, 'is', 'are')} active; in ${worst.label}, ${inWords(worst.active)} of ${inWords(worst.projects.length)}. `
      : '';
  return {
    id: 'status-by-category',
    question: 'Which parts of the field are still alive?',
    sentence:
      projects.length === 0
        ? 'No project is on record.'
        : extremes
          ? `${extremes}Across the field it is ${inWords(active)} of ${inWords(projects.length)}.`
          : capitalized(
              `${inWords(active)} of ${counted(projects.length, 'project')} ${verb(active, 'is', 'are')} active.`,
            ),
    columns: ['Category', ...STATUS_COLUMNS],
    rows: [
      ...groups.map((group) => ({label: group.label, figures: statusFigures(group.projects)})),
      {label: 'All', figures: statusFigures(projects)},
    ],
  };
}
