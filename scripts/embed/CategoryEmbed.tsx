import {amount} from '../../src/knowledge/amount.ts';
import {factLines, factsShownIn} from '../../src/knowledge/factLines.ts';
import {STATUS_LABELS, STATUSES} from '../../src/knowledge/labels.ts';
import type {Category, KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import {hueOf, projectsIn, subcategoriesOf} from '../../src/knowledge/select.ts';
import SourceLink from './SourceLink.tsx';
import StatusWord from './StatusWord.tsx';

/** So many projects of a category are in its embed at most: what a reader gets stays small however large it grows. */
export const MOST_ROWS = 40;

interface Props {
  readonly knowledge: KnowledgeBase;
  readonly category: Category;
  /** Makes the address of a page, base path included. */
  readonly addressOf: (permalink: string) => string;
}

/** A category in an embed: its projects as a table, by the facts by which they are compared, and who says so. */
export default function CategoryEmbed({knowledge, category, addressOf}: Props) {
  const projects = projectsBelow(knowledge, category);
  const facts = factsShownIn(knowledge.facts, ['comparison']);
  const address = addressOf(category.permalink);
  const shown = projects.slice(0, MOST_ROWS);
  return (
    <main data-hue={hueOf(knowledge, category)}>
      <h1>
        <a href={address}>{category.title}</a>
      </h1>
      <p>{statusesInWords(projects)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Project</th>
            {facts.map(({key, label}) => (
              <th key={key} scope="col" data-column={key}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => {
            const lines = factLines(project, knowledge.facts, ['comparison']);
            return (
              <tr key={project.slug}>
                <th scope="row">
                  <a href={addressOf(project.permalink)}>{project.label}</a>
                </th>
                {facts.map(({key}) => {
                  const line = lines.find((each) => each.key === key);
                  return (
                    <td key={key} data-column={key}>
                      {key === 'status' && project.status ? (
                        <StatusWord status={project.status} />
                      ) : (
                        (line?.text ?? '–')
                      )}
                      <SourceLink source={line?.source} isShort />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {projects.length > shown.length && (
        <p>
          <a href={address}>{projects.length - shown.length} more</a>
        </p>
      )}
    </main>
  );
}

/** The projects of a category and of those below it, each once. */
export function projectsBelow(knowledge: KnowledgeBase, category: Category): readonly Project[] {
  const below = subcategoriesOf(knowledge, category).flatMap((child) =>
    projectsBelow(knowledge, child),
  );
  return [...new Set([...projectsIn(knowledge, category), ...below])];
}

function statusesInWords(projects: readonly Project[]): string {
  const count = amount(projects.length, 'project');
  const words = STATUSES.map((status) => ({
    count: projects.filter((project) => project.status === status).length,
    label: STATUS_LABELS[status].toLowerCase(),
  }))
    .filter((each) => each.count > 0)
    .map((each) => `${each.count} ${each.label}`);
  return words.length > 0 ? `${count}: ${words.join(', ')}` : count;
}
