import {shortDate} from './day.ts';
import {factLines, factsShownIn} from './factLines.ts';
import {STATUSES, type Status} from './labels.ts';
import type {LinkView} from './linkView.ts';
import type {Category, KnowledgeBase, Project} from './model.ts';
import {projectsIn, subcategoriesOf} from './select.ts';

/** The facts of a category's projects side by side. */
export interface ComparisonView {
  /** The facts that are compared. */
  readonly columns: readonly {readonly key: string; readonly label: string}[];
  /** First the projects of the category itself, then those of each subcategory below its name. */
  readonly groups: readonly ComparisonGroupView[];
}

export interface ComparisonGroupView {
  readonly name?: string;
  readonly rows: readonly ComparisonRowView[];
}

interface ComparisonRowView extends LinkView {
  readonly status?: Status;
  readonly cells: readonly ComparisonCellView[];
}

interface ComparisonCellView {
  /** In words; empty if it is not known. */
  readonly text: string;
  /** What to sort by, where that is not the text. */
  readonly order?: string;
}

/** Makes the table of a category. */
export function comparisonView(knowledge: KnowledgeBase, category: Category): ComparisonView {
  const columns = factsShownIn(knowledge.facts, ['comparison']);
  const rowsOf = (of: Category) =>
    projectsIn(knowledge, of).map((project): ComparisonRowView => {
      const lines = factLines(project, knowledge.facts, ['comparison']);
      return {
        label: project.label,
        permalink: project.permalink,
        ...(project.status && {status: project.status}),
        cells: [
          ...columns.map(({key}) => {
            const text = lines.find((line) => line.key === key)?.text ?? '';
            return {text, ...(key === 'status' && text && {order: statusOrder(project.status)})};
          }),
          newestCell(project),
        ],
      };
    });
  return {
    columns: [...columns.map(({key, label}) => ({key, label})), {key: 'newest', label: 'Newest'}],
    groups: [
      {rows: rowsOf(category)},
      ...subcategoriesOf(knowledge, category).map((child) => ({
        name: child.label,
        rows: rowsOf(child),
      })),
    ].filter(({rows}) => rows.length > 0),
  };
}

/** Sorts as legends do, from active to ended. */
function statusOrder(status: Status | undefined): string {
  return status === undefined ? '' : String(STATUSES.indexOf(status));
}

/** When something last happened to a project: plans do not count. */
function newestCell({events}: Project): ComparisonCellView {
  const date = events
    .filter(({kind}) => kind !== 'plan')
    .map((event) => event.date)
    .sort()
    .at(-1);
  return date === undefined ? {text: ''} : {text: shortDate(date), order: date};
}
