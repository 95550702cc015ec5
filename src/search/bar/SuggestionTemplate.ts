import {STATUS_LABELS} from '../../knowledge/labels.ts';
import {NAMESAKES, nameOf} from '../places.ts';
import {escapeHtml} from '../../knowledge/escapeHtml.ts';
import type {Row} from './searchByWorker.ts';

/**
 * @returns the HTML of a row: the name, its category or kind, the status of a project, and the snippet below them. Query
 *   and address are also attributes, for tests, which type faster than the bar answers.
 */
export function SuggestionTemplate({query, result, isNear, notes}: Row): string {
  const {entry, place, snippet, namesake} = result;
  const parts = snippet.map(({text, found}) => {
    const safe = escapeHtml(text);
    return found ? `<mark>${safe}</mark>` : safe;
  });
  const status = entry.status ? ` · ${STATUS_LABELS[entry.status].toLowerCase()}` : '';
  const also = namesake ? ` · ${NAMESAKES[namesake.kind] ?? ''}` : '';
  const near = isNear ? ' data-near' : '';
  return [
    `<span class="search-row"${near} data-query="${escapeHtml(query)}" data-found="${escapeHtml(entry.permalink)}">`,
    `<span class="search-row__name">${escapeHtml(nameOf(entry))}</span>`,
    `<span class="search-row__place">${isNear ? 'Did you mean this?' : escapeHtml(place + status + also)}</span>`,
    `<span class="search-row__snippet">${parts.join('')}</span>`,
    ...notes.map((note) => `<span class="search-row__note">${escapeHtml(note)}</span>`),
    '</span>',
  ].join(' ');
}
