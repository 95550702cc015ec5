import type {Series} from '../../field/state/series.ts';
import type {ProjectMark} from '../../field/state/stateData.ts';
import {STATUS_LABELS, STATUSES} from '../../knowledge/labels.ts';
import Chart, {type ChartWidth} from './Chart.tsx';
import styles from './Chart.module.css';
import DotMark from '../project/DotMark.tsx';
import {clipped} from './scale.ts';

interface Props {
  readonly series: Series;
  readonly projects: readonly ProjectMark[];
  readonly hues: Readonly<Record<string, number>>;
}

const STEP = 17;
const LINE = 18;

/** One mark for each project of a category, in the shape of its status. */
export default function StatusChart({series, projects, hues}: Props) {
  const groups = series.rows.flatMap(({label}) => {
    const marks = projects
      .filter(({category}) => category === label)
      .sort((a, b) => rankOf(a) - rankOf(b));
    return marks.length > 0 ? [{label, marks}] : [];
  });
  return (
    <Chart
      label="One mark for each project, by category, in the shape of its status"
      draw={(width) => draw(width)}
    />
  );

  function draw(width: ChartWidth) {
    const isWide = width === 560;
    const start = isWide ? 180 : 12;
    const perLine = Math.floor((width - start - 50) / STEP);
    let y = 0;
    const drawn = groups.map(({label, marks}) => {
      const top = y;
      const first = top + (isWide ? 21 : 40);
      const lines = Math.ceil(marks.length / perLine);
      y = first + (lines - 1) * LINE + 13;
      const last = marks.length - (lines - 1) * perLine;
      return (
        <g key={label}>
          <rect className={styles.hue} data-hue={hues[label]} y={top + 13} width={3} height={16} />
          <text x={10} y={top + 25.5}>
            {isWide ? clipped(label, start - 20) : label}
          </text>
          {marks.map(({name, status}, index) => (
            <DotMark
              key={name}
              x={start + (index % perLine) * STEP}
              y={first + Math.floor(index / perLine) * LINE}
              radius={5}
              status={status}
              title={status ? `${name}, ${STATUS_LABELS[status].toLowerCase()}` : name}
            />
          ))}
          <text data-small x={start + (last - 1) * STEP + 15} y={first + (lines - 1) * LINE + 4}>
            {marks.filter(({status}) => status === 'active').length} of {marks.length}
          </text>
        </g>
      );
    });
    return {height: y + 3, marks: drawn};
  }
}

/** In the order of legends; who has no status comes last. */
function rankOf({status}: ProjectMark): number {
  return status === undefined ? STATUSES.length : STATUSES.indexOf(status);
}
