import type {SeriesRow} from '../../field/state/series.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import {round, twoLines} from './scale.ts';

const HEIGHT = 106;
const TOP = 26;
/** The row of the first pages that are too old. */
const OLD = 4;

/** Pages by the age of their check; what stands right of the line is a year old. */
export default function CheckChart({rows}: {readonly rows: readonly SeriesRow[]}) {
  const largest = Math.max(...rows.map(({figures}) => figures[0] ?? 0), 1);
  return <Chart label="Pages by the age of their check" draw={draw} />;

  function draw(width: ChartWidth) {
    const step = width / rows.length;
    const base = TOP + HEIGHT;
    return {
      height: base + 40,
      marks: (
        <>
          {rows.map(({label, figures: [count = 0]}, index) => {
            const height = (count * HEIGHT) / largest;
            const middle = round((index + 0.5) * step);
            const [first, second] = twoLines(label);
            return (
              <g key={label}>
                <rect
                  className={styles.full}
                  x={round(index * step + step * 0.2)}
                  y={round(base - height)}
                  width={round(step * 0.6)}
                  height={round(height)}
                />
                <text
                  data-bold={count > 0 || undefined}
                  data-small={count === 0 || undefined}
                  data-anchor="middle"
                  x={middle}
                  y={round(base - height - 7)}
                >
                  {count}
                </text>
                <text data-small data-anchor="middle" x={middle} y={base + 17}>
                  {first}
                </text>
                <text data-small data-anchor="middle" x={middle} y={base + 33}>
                  {second}
                </text>
              </g>
            );
          })}
          <path className={styles.axis} d={`M0 ${base}H${width}`} />
          <path className={styles.limit} d={`M${round(OLD * step)} 4V${base}`} />
          <text data-small data-halo data-anchor="end" x={round(OLD * step - 8)} y={14}>
            a year
          </text>
        </>
      ),
    };
  }
}
