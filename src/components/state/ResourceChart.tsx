import type {SeriesRow} from '../../field/state/series.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import DotMark from '../project/DotMark.tsx';
import {clipped, round, ticksTo} from './scale.ts';

const LINE = 32;
const START = 104;
const TOP = 16;

/** For each resource two dots on one line: the active projects, and all. */
export default function ResourceChart({rows: withNone}: {readonly rows: readonly SeriesRow[]}) {
  // The last row is of projects that name none.
  const rows = withNone.slice(0, -1);
  const largest = Math.max(...rows.map(({figures}) => figures[1] ?? 0), 1);
  return <Chart label="Active projects and all projects by resource" draw={draw} />;

  function draw(width: ChartWidth) {
    const x = (value: number) => round(START + (value * (width - START - 50)) / largest);
    const height = TOP + rows.length * LINE + 6;
    const ticks = ticksTo(largest);
    return {
      height,
      marks: (
        <>
          {ticks.map((tick, index) => (
            <g key={tick}>
              <path
                className={index === 0 ? styles.axis : styles.grid}
                d={`M${x(tick)} ${TOP}V${height}`}
              />
              <text data-small data-anchor="middle" x={x(tick)} y={12}>
                {tick}
                {index === ticks.length - 1 && ' projects'}
              </text>
            </g>
          ))}
          {rows.map(({label, figures: [active = 0, all = 0]}, line) => {
            const y = TOP + 22 + line * LINE;
            return (
              <g key={label}>
                <text data-anchor="end" x={START - 12} y={y + 4.5}>
                  {clipped(label, START - 14)}
                </text>
                <path className={styles.lead} d={`M${x(active)} ${y}H${x(all)}`} />
                <DotMark x={x(all)} y={y} radius={5} status="unconfirmed" title={`${all} in all`} />
                <DotMark
                  x={x(active)}
                  y={y}
                  radius={5}
                  status="active"
                  title={`${active} active`}
                />
                {line === 0 && (
                  <>
                    <text data-small data-halo data-anchor="end" x={x(active) - 9} y={y + 4}>
                      active
                    </text>
                    <text data-small data-halo x={x(all) + 9} y={y + 4}>
                      all
                    </text>
                  </>
                )}
              </g>
            );
          })}
        </>
      ),
    };
  }
}
