import type {KnowledgeBase} from '../../knowledge/model.ts';
import {capitalized, counted, inWords, verb} from '../words.ts';
import {countOf, tally, type Series} from './series.ts';
import {countStatus} from './statusColumns.ts';

/** How many projects run on or settle on each chain. A project on two chains counts at both. */
export function chainSeries({projects}: KnowledgeBase): Series {
  const counts = tally(projects.flatMap(({chains}) => chains));
  const [first, second] = counts;
  const single = countOf(counts, ([, count]) => count === 1);
  const none = projects.filter(({chains}) => chains.length === 0);
  const leaders = first
    ? `${first[1]} of ${counted(projects.length, 'project')} ${verb(first[1], 'names', 'name')} ${first[0]}${second ? `; ${second[0]} follows with ${inWords(second[1])}` : ''}. `
    : '';
  const rest = `${single > 0 ? `${counted(single, 'chain')} ${verb(single, 'carries', 'carry')} one project${single === 1 ? '' : ' each'}; ` : ''}${counted(none.length, 'project')} ${verb(none.length, 'names', 'name')} none.`;
  return {
    id: 'chains',
    question: 'Which chains carry the field?',
    sentence: leaders + capitalized(rest),
    columns: ['Chain', 'Active', 'All'],
    rows: [
      ...counts.map(([chain, count]) => ({
        label: chain,
        figures: [
          countStatus(
            projects.filter(({chains}) => chains.includes(chain)),
            'active',
          ),
          count,
        ],
      })),
      {label: 'None named', figures: [countStatus(none, 'active'), none.length]},
    ],
  };
}
