import {expect, test} from 'vitest';
import {flowColumns, ribbons} from './flow.ts';

const series = {
  id: 'first-edition',
  question: '',
  sentence: '',
  columns: ['Latest event', 'Active', 'Merged', 'All'],
  rows: [
    {label: '2026', figures: [3, 0, 4]},
    {label: '2024', figures: [1, 1, 2]},
    {label: '2021', figures: [1, 0, 1]},
    {label: '2020', figures: [1, 0, 1]},
    {label: '2019', figures: [1, 0, 1]},
    {label: 'No event', figures: [0, 0, 1]},
    {label: 'All', figures: [7, 1, 10]},
  ],
};

test('old years are one group, and who has no status is one', () => {
  const named = flowColumns(series).map((nodes) =>
    nodes.map(({label, count}) => `${count} ${label}`),
  );
  expect(named).toEqual([
    ['10 projects'],
    ['7 active', '1 merged', '2 no status'],
    ['4 2026', '2 2024', '1 2021', '2 earlier', '1 no event'],
  ]);
});

test('what flows into a group is as much as the group', () => {
  const [all = [], statuses = [], years = []] = flowColumns(series);
  const both = [
    ...ribbons(all, statuses, (_, to) => to.count),
    ...ribbons(statuses, years, (from, to) => to.parts[from.key] ?? 0),
  ];
  for (const node of [...statuses, ...years]) {
    const into = both.filter(({to}) => to === node).reduce((sum, {height}) => sum + height, 0);
    expect(into).toBeCloseTo(node.height);
  }
  for (const node of [...all, ...statuses]) {
    const out = both.filter(({from}) => from === node).reduce((sum, {height}) => sum + height, 0);
    expect(out).toBeCloseTo(node.height);
  }
});

test('without projects there is nothing to draw', () => {
  expect(flowColumns({...series, rows: [{label: 'All', figures: [0, 0, 0]}]})).toEqual([]);
});
