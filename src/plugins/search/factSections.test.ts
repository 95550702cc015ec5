import {expect, test} from 'vitest';
import {knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {factSections} from './factSections.ts';

const knowledge = knowledgeOf();
const [project] = knowledge.projects;

test('status, note, relations and events are found by search, the newest event first', () => {
  if (!project) throw new Error('the small atlas has a project');
  const sections = factSections(knowledge, {
    ...project,
    status: 'inactive',
    status_note: 'Its site is gone.',
    events: [
      {date: '2023-05', kind: 'launch', title: 'Opens', source: 'overview'},
      {date: '2024-06-09', kind: 'other', title: 'The founder resigns', source: 'overview'},
    ],
  });
  expect(sections).toEqual([
    {heading: '', hash: '', text: 'Inactive. Its site is gone.'},
    {
      heading: 'History',
      hash: '#dated-events',
      text: '2024-06-09 The founder resigns. 2023-05 Opens.',
    },
  ]);
});
