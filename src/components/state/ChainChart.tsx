import type {SeriesRow} from '../../field/state/series.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import {clipped, round} from './scale.ts';

interface Props {
  /** The figures of each row: the active, and all. The last row is of those that name none. */
  readonly rows: readonly SeriesRow[];
}

const LINE = 24;
const THICK = 14;

/** Projects by chain, the active part dark. Chains with a single project share a bar, with a square for each. */
export default function ChainChart({rows}: Props) {
  const none = rows.at(-1);
  const named = rows.slice(0, -1);
  const several = named.filter(({figures}) => (figures[1] ?? 0) > 1);
  const single = named.filter(({figures}) => figures[1] === 1);
  const largest = Math.max(
    ...several.map(({figures}) => figures[1] ?? 0),
    single.length,
    none?.figures[1] ?? 0,
    1,
  );
  return <Chart label="Projects by chain, the active part dark" draw={draw} />;

  function draw(width: ChartWidth) {
    const start = width === 560 ? 104 : 92;
    const unit = (width - start - 92) / largest;
    const y = (line: number) => 9 + line * LINE;
    const activeSingles = single.filter(({figures}) => figures[0] === 1).length;
    const lines = several.length + Number(single.length > 0) + Number(none !== undefined);
    return {
      height: y(lines) + 4,
      marks: (
        <>
          {several.map(({label, figures: [active = 0, all = 0]}, line) => (
            <g key={label}>
              <Label text={label} start={start} y={y(line)} />
              <Bar start={start} y={y(line)} length={all * unit} className={styles.soft} />
              <Bar start={start} y={y(line)} length={active * unit} className={styles.full} />
              <text x={round(start + all * unit + 7)} y={y(line) + 11.5}>
                <tspan data-bold>{all}</tspan>
                {line === 0 && (
                  <tspan data-small dx={6}>
                    projects
                  </tspan>
                )}
              </text>
              {line === 0 && active * unit > 70 && (
                <text data-on x={start + 7} y={y(0) + 11.3}>
                  {active} active
                </text>
              )}
            </g>
          ))}
          {single.length > 0 && (
            <g>
              <Label text={`${single.length} others`} start={start} y={y(several.length)} />
              <Bar
                start={start}
                y={y(several.length)}
                length={single.length * unit}
                className={styles.soft}
              />
              <Bar
                start={start}
                y={y(several.length)}
                length={activeSingles * unit}
                className={styles.full}
              />
              {single.slice(1).map(({label}, index) => (
                <path
                  key={label}
                  className={styles.gap}
                  d={`M${round(start + (index + 1) * unit)} ${y(several.length)}v${THICK}`}
                />
              ))}
              <text
                data-small
                x={round(start + single.length * unit + 7)}
                y={y(several.length) + 11.5}
              >
                one each
              </text>
            </g>
          )}
          {none && (
            <g>
              <Label text="none named" start={start} y={y(lines - 1)} />
              <Bar
                start={start}
                y={y(lines - 1)}
                length={(none.figures[1] ?? 0) * unit}
                className={styles.empty}
              />
              <text
                data-bold
                x={round(start + (none.figures[1] ?? 0) * unit + 7)}
                y={y(lines - 1) + 11.5}
              >
                {none.figures[1]}
              </text>
            </g>
          )}
        </>
      ),
    };
  }
}

function Label({
  text,
  start,
  y,
}: {
  readonly text: string;
  readonly start: number;
  readonly y: number;
}) {
  return (
    <text data-anchor="end" x={start - 10} y={y + 11.5}>
      {clipped(text, start - 12)}
    </text>
  );
}

interface BarProps {
  readonly start: number;
  readonly y: number;
  readonly length: number;
  readonly className: string | undefined;
}

function Bar({start, y, length, className}: BarProps) {
  return <rect className={className} x={start} y={y} width={round(length)} height={THICK} />;
}
