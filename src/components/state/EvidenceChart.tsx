import {amount} from '../../knowledge/amount.ts';
import {CONFIDENCE_LABELS} from '../../knowledge/labels.ts';
import {capitalized} from '../../field/words.ts';
import type {ProjectMark} from '../../field/state/stateData.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import DotMark from '../project/DotMark.tsx';
import {round} from './scale.ts';
import {swarm} from './swarm.ts';

const TOP = 20;
const PERCENTS = [0, 25, 50, 75, 100] as const;

/** Each project by confidence and by the share of its claims that its own pages support. */
export default function EvidenceChart({projects}: {readonly projects: readonly ProjectMark[]}) {
  const groups = [...Object.entries(CONFIDENCE_LABELS), [undefined, 'not rated'] as const]
    .map(([confidence, label]) => ({
      label: capitalized(label),
      projects: projects.filter(
        (project) => project.claims > 0 && project.confidence === confidence,
      ),
    }))
    .filter((group) => group.projects.length > 0);
  return (
    <Chart
      label="Each project by confidence and by the share of its claims that its own pages support"
      draw={draw}
    />
  );

  function draw(width: ChartWidth) {
    const isWide = width === 560;
    const start = isWide ? 92 : 8;
    const radius = isWide ? 4.6 : 3.6;
    const x = (share: number) => round(start + share * (width - start - 14));
    let y = TOP;
    const drawn = groups.map(({label, projects: of}) => {
      const dots = swarm(
        of.map(({own, claims}) => x(own / claims)),
        2 * radius + 1.6,
      );
      const lowest = Math.min(...dots, 0);
      const highest = Math.max(...dots, 0);
      const head = isWide ? 0 : 20;
      const room = Math.max(highest - lowest + 4 * radius, isWide ? 44 : 24);
      const top = y;
      const middle = top + head + room / 2 - (highest + lowest) / 2;
      y = top + head + room;
      const count = amount(of.length, 'project');
      return (
        <g key={label}>
          <path className={styles.grid} d={`M0 ${round(top)}H${width}`} />
          <text data-bold y={round(isWide ? top + room / 2 - 2 : top + 15)}>
            {label}
            {!isWide && (
              <tspan data-small dx={6}>
                {count}
              </tspan>
            )}
          </text>
          {isWide && (
            <text data-small y={round(top + room / 2 + 14)}>
              {count}
            </text>
          )}
          {of.map(({name, status, own, claims}, index) => (
            <DotMark
              key={name}
              x={x(own / claims)}
              y={round(middle + (dots[index] ?? 0))}
              radius={radius}
              status={status}
              title={`${name}: ${own} of ${claims}`}
            />
          ))}
        </g>
      );
    });
    return {
      height: round(y + 24),
      marks: (
        <>
          {PERCENTS.map((percent, index) => (
            <g key={percent}>
              <path className={styles.grid} d={`M${x(percent / 100)} ${TOP}V${round(y)}`} />
              <text
                data-small
                data-anchor={index === 0 ? 'start' : index === 4 ? 'end' : 'middle'}
                x={x(percent / 100) + (index === 0 ? -4 : index === 4 ? 12 : 0)}
                y={12}
              >
                {percent}
                {index === 4 && '%'}
              </text>
            </g>
          ))}
          {drawn}
          <path className={styles.grid} d={`M0 ${round(y)}H${width}`} />
          <text data-small data-anchor="end" x={width} y={round(y + 18)}>
            share of claims found on the project’s own pages
          </text>
        </>
      ),
    };
  }
}
