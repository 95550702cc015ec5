import {nearNames} from '../../src/search/names.ts';
import {createRanking, type Ranked, type Ranking} from '../../src/search/ranking.ts';
import type {SearchIndex} from '../../src/search/searchIndex.ts';

/**
 * Ranks the entries of an index for a query, as the site does, and shows the parts of each score.
 *
 * @param limit at most this many results
 * @returns lines with the points for the name, for a phrase, and for each idea of the query in the entry's own fields and
 *   in the best section of its page; with the share of the ideas that the entry has, the factor of its kind, and the points for
 *   its best passage and for facts
 */
export function scoreTable(index: SearchIndex, query: string, limit: number): string {
  const {ranked, ideas} = createRanking(index)(query);
  if (ranked.length === 0) return nothingFound(index, query);
  const shown = ranked.slice(0, limit);
  const columns = [...scoreColumns(shown, ideas), ...entryColumns(index, shown)];
  const lines = [...columnLines(columns), ''];
  const words = ideas.map(({typed, rarity}) => `"${typed}" ${rarity.toFixed(2)}`).join(', ');
  return [
    ...lines,
    `${shown.length} of ${ranked.length} results. Rarity of the ideas: ${words}`,
  ].join('\n');
}

/** A column of the table: two lines of title above its cells. */
interface Column {
  readonly group: string;
  readonly title: string;
  readonly cells: readonly string[];
  readonly isText?: boolean;
}

function scoreColumns(shown: readonly Ranked[], ideas: Ranking['ideas']): Column[] {
  const column = (group: string, title: string, valueOf: (ranked: Ranked) => number): Column => ({
    group,
    title,
    cells: shown.map((ranked) => points(valueOf(ranked))),
  });
  return [
    column('', 'score =', ({score}) => score.total),
    column('', '(name', ({score}) => score.name),
    column('', '+ phrase', ({score}) => score.phrase),
    ...ideas.flatMap(({typed}, idea) => [
      column(
        typed,
        idea === 0 ? '+ (fields' : '+ fields',
        ({score}) => score.text.ideas[idea]?.fields ?? 0,
      ),
      column('', '+ section', ({score}) => score.text.ideas[idea]?.section ?? 0),
    ]),
    column('', ') × coverage', ({score}) => score.text.coverage),
    column('', '+ meaning', ({score}) => score.meaning),
    column('', ') × factor', ({score}) => score.factor),
    column('', '+ passage', ({score}) => score.passage),
    column('', '+ fact', ({score}) => score.fact),
  ];
}

function entryColumns({entries}: SearchIndex, shown: readonly Ranked[]): Column[] {
  const found = shown.flatMap(({position}) => entries[position] ?? []);
  return [
    {group: '', title: 'page', cells: found.map(({permalink}) => permalink), isText: true},
    {group: '', title: 'title', cells: found.map(({title}) => title), isText: true},
  ];
}

function columnLines(columns: readonly Column[]): string[] {
  const rows = [
    columns.map(({group}) => group),
    columns.map(({title}) => title),
    ...(columns[0]?.cells.map((_, row) => columns.map(({cells}) => cells[row] ?? '')) ?? []),
  ];
  const widths = columns.map(({group, title, cells}) =>
    Math.max(group.length, title.length, ...cells.map((cell) => cell.length)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return columns[at]?.isText ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function points(value: number): string {
  return value === 0 ? '·' : value.toFixed(2);
}

function nothingFound({entries}: SearchIndex, query: string): string {
  const near = nearNames(entries, query).flatMap((position) => entries[position]?.title ?? []);
  return near.length > 0 ? `Nothing found. Similar names: ${near.join(', ')}` : 'Nothing found.';
}
