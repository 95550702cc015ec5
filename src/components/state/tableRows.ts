import type {Series, SeriesRow} from '../../field/state/series.ts';

/** From how many rows with a count of one on they are one row. The file has them all. */
const MANY = 4;

/** The rows of a series as its table shows them: a long tail of names that count once is one row. */
export function tableRows({id, rows}: Series): readonly SeriesRow[] {
  const single = rows.filter((row, index) => row.figures.at(-1) === 1 && index < rows.length - 1);
  if (id !== 'chains' || single.length < MANY) return rows;
  const [first] = single;
  return rows.flatMap((row) => {
    if (row === first) {
      return [
        {
          label: `${single.length} others`,
          figures: row.figures.map((_, column) =>
            single.reduce((sum, {figures}) => sum + (figures[column] ?? 0), 0),
          ),
        },
      ];
    }
    return single.includes(row) ? [] : [row];
  });
}
