import type {Series} from '../../field/state/series.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import {flowColumns, ribbons, type FlowNode} from './flow.ts';
import {round} from './scale.ts';

const BAR = 14;
const TOP = 26;

/** From the first edition to the status of now, and on to the year of the latest event. */
export default function EditionChart({series}: {readonly series: Series}) {
  const columns = flowColumns(series);
  return (
    <Chart
      label="Flow from the first edition to the status of now and to the year of the latest event"
      draw={draw}
    />
  );

  function draw(width: ChartWidth) {
    const isWide = width === 560;
    const places = isWide ? ([0, 180, 430] as const) : ([0, 128, 264] as const);
    const heads = isWide
      ? ['First edition', 'Status', 'Latest event']
      : ['2024', 'Status', 'Latest'];
    const [first = [], second = [], third = []] = columns;
    return {
      height: TOP + Math.max(...columns.flat().map(({y, height}) => y + height), 0) + 8,
      marks: (
        <>
          {heads.map((head, index) => (
            <text key={head} data-bold x={places[index]} y={14}>
              {head}
            </text>
          ))}
          {[
            ...ribbons(first, second, (_, to) => to.count),
            ...ribbons(second, third, (from, to) => to.parts[from.key] ?? 0),
          ].map(({from, to, y0, y1, height, column}) => {
            const x0 = places[column] + BAR;
            const x1 = places[column === 0 ? 1 : 2];
            const middle = (x0 + x1) / 2;
            const [a, b] = [round(TOP + y0), round(TOP + y1)];
            const h = round(height);
            return (
              <path
                key={`${column} ${from.key} ${to.key}`}
                className={styles.flow}
                data-strong={(column === 0 ? to : from).key === 'Active' || undefined}
                d={`M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}v${h}C${middle} ${b + h} ${middle} ${a + h} ${x0} ${a + h}z`}
              />
            );
          })}
          {columns.map((nodes, column) =>
            nodes.map((node) => (
              <FlowBar key={`${column} ${node.key}`} node={node} x={places[column] ?? 0} />
            )),
          )}
        </>
      ),
    };
  }
}

function FlowBar({
  node: {label, count, y, height, isOpen},
  x,
}: {
  readonly node: FlowNode;
  readonly x: number;
}) {
  return (
    <>
      <rect
        className={isOpen ? styles.empty : styles.full}
        x={x}
        y={round(TOP + y)}
        width={BAR}
        height={round(height)}
      />
      <text data-halo x={x + BAR + 8} y={round(TOP + y + height / 2 + 4.5)}>
        <tspan data-bold>{count}</tspan> {label}
      </text>
    </>
  );
}
