import type {Series} from '../../field/state/series.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import {clipped, round} from './scale.ts';

const LINE = 34;
const TOP = 26;
const LARGEST = 30;
/** From this side on a square has room for its number. */
const ROOMY = 21;

/** Events by kind and year: squares whose area is their number. */
export default function EventChart({series: {columns, rows: withAll}}: {readonly series: Series}) {
  // The last row and the last column are for all.
  const rows = withAll.slice(0, -1);
  const years = columns.slice(1, -1);
  const largest = Math.max(...rows.flatMap(({figures}) => figures.slice(0, -1)), 1);
  return <Chart label="Events by kind and year, the area by their number" draw={draw} />;

  function draw(width: ChartWidth) {
    const start = width === 560 ? 110 : 76;
    const x = (column: number) => round(start + ((column + 0.5) * (width - start)) / years.length);
    return {
      height: TOP + rows.length * LINE + 2,
      marks: (
        <>
          {years.map((year, column) => (
            <text key={year} data-small data-anchor="middle" x={x(column)} y={12}>
              {width === 358 ? year.replace('Before ', '– ') : year}
            </text>
          ))}
          {rows.map(({label, figures}, line) => {
            const y = TOP + line * LINE;
            const middle = y + LINE / 2;
            return (
              <g key={label}>
                <path className={styles.grid} d={`M0 ${y}H${width}`} />
                <text y={middle + 4.5}>{clipped(label, start - 4)}</text>
                {figures.slice(0, -1).map((count, column) => {
                  if (count === 0) return null;
                  const side = round(LARGEST * Math.sqrt(count / largest));
                  return (
                    <g key={years[column]}>
                      <rect
                        className={styles.full}
                        x={round(x(column) - side / 2)}
                        y={round(middle - side / 2)}
                        width={side}
                        height={side}
                      />
                      {side >= ROOMY ? (
                        <text data-on data-anchor="middle" x={x(column)} y={middle + 4.3}>
                          {count}
                        </text>
                      ) : (
                        <text data-small x={round(x(column) + side / 2 + 3)} y={middle + 4.3}>
                          {count}
                        </text>
                      )}
                    </g>
                  );
                })}
              </g>
            );
          })}
        </>
      ),
    };
  }
}
