import Link from '@docusaurus/Link';
import type {SeriesRow} from '../../field/state/series.ts';
import type {ProjectMark} from '../../field/state/stateData.ts';
import styles from './FoundingChart.module.css';

interface Props {
  readonly rows: readonly SeriesRow[];
  readonly projects: readonly ProjectMark[];
}

/** The names of the projects above the year in which they began: a chart and its table in one. */
export default function FoundingChart({rows, projects}: Props) {
  return (
    <ol className={styles.years}>
      {rows.slice(0, -1).map(({label, figures: [count = 0]}) => (
        <li key={label}>
          <ul>
            {projects
              .filter(({founded}) => String(founded) === label)
              .map(({name, permalink, hue}) => (
                <li key={permalink} data-hue={hue}>
                  <Link to={permalink}>{name}</Link>
                </li>
              ))}
          </ul>
          <p>
            <b>{label}</b> <span>{count}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
