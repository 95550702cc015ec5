import type {KnowledgeBase, Project} from '../../knowledge/model.ts';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import {periodWords} from '../../knowledge/period.ts';
import {relationsOf} from '../../knowledge/relate.ts';
import {relationLabel} from '../../knowledge/relationTypes.ts';
import type {Section} from '../../search/searchIndex.ts';

/** A section of a page, without the position of its entry. */
type Text = Omit<Section, 'entry'>;

/**
 * What a project's page shows around its text, in sentences: status, relations and history. Search-local reads only
 * the text.
 */
export function factSections(knowledge: KnowledgeBase, project: Project): Text[] {
  const {status, status_note: note, events} = project;
  const relations = relationsOf(knowledge, project).map((relation) =>
    [relationLabel(relation), relation.target, periodWords(relation)].filter(Boolean).join(' '),
  );
  const stated = [status && STATUS_LABELS[status], note, ...relations];
  const newest = [...events].sort((a, b) => b.date.localeCompare(a.date, 'en'));
  return [
    {heading: '', hash: '', text: sentences(stated)},
    {
      heading: 'History',
      hash: '#dated-events',
      text: sentences(newest.map(({date, title}) => `${date} ${title}`)),
    },
  ].filter(({text}) => text !== '');
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part.charAt(0).toUpperCase() + part.slice(1)] : []))
    .map((part) => part.replace(/\.?$/u, '.'))
    .join(' ');
}
