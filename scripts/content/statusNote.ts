import {sentencesOf} from '../../src/knowledge/sentences.ts';
import {pageSentences, sentenceKey, shownSentence} from './pageSentences.ts';
import {problemAt, type Rule} from './rule.ts';

/** The note on the status, which stands above the text, says no sentence of the text once more. */
export const statusNote: Rule = {
  name: 'has a note on its status that repeats no sentence of the text',
  check: (page, {project}) => {
    const note = sentencesOf(project?.status_note ?? '');
    if (note.length === 0) return [];
    const lines = new Map(pageSentences(page).map(({text, line}) => [sentenceKey(text), line]));
    return note.flatMap((text) => {
      const line = lines.get(sentenceKey(text));
      if (line === undefined) return [];
      const message = `status_note: "${shownSentence(text)}" stands in line ${line} of the text too: shorten the note to what shows the status, or change the sentence`;
      return [problemAt(page, ['status_note'], 'status-note-once', message)];
    });
  },
};
