import {escapeHtml} from '../../knowledge/escapeHtml.ts';
import {notesOnAnswer} from './searchByWorker.ts';

/** @returns the HTML that the bar shows when there are no rows */
export function EmptyTemplate(): string {
  const advice = ['Try a name, a ticker or what the project does.'];
  const notes = notesOnAnswer();
  const words = notes.length > 0 ? notes : advice;
  return `<p class="search-nothing">Nothing found. ${words.map(escapeHtml).join(' ')}</p>`;
}
