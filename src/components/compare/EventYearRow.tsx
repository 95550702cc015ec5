import type {ComparedProject} from '../../field/comparedProject.ts';
import {eventYears} from '../../field/eventYears.ts';
import styles from './EventYearRow.module.css';
import RowLabel from './RowLabel.tsx';

const STEP = 14;
const BAR = 10;
const HEIGHT = 32;

/** How many events each project has in each year, on one scale. Nothing without events in two years. */
export default function EventYearRow({projects}: {readonly projects: readonly ComparedProject[]}) {
  const {years, counts, most} = eventYears(projects.map(({events}) => events));
  if (years.length < 2) return null;
  const width = years.length * STEP;
  return (
    <tr role="row">
      <RowLabel label="By year" />
      {projects.map(({row}, column) => (
        <td key={row.slug} role="cell">
          <svg
            className={styles.strip}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={inWords(years, counts[column] ?? [])}
          >
            {years.map((year, index) => {
              const count = counts[column]?.[index] ?? 0;
              const height = Math.max(1, (count * HEIGHT) / most);
              return (
                <rect
                  key={year}
                  x={index * STEP}
                  y={HEIGHT - height}
                  width={BAR}
                  height={height}
                  data-none={count === 0 || undefined}
                >
                  <title>{`${year}: ${count}`}</title>
                </rect>
              );
            })}
          </svg>
          <span className={styles.years} aria-hidden="true">
            {years[0]} to {years.at(-1)}
          </span>
        </td>
      ))}
    </tr>
  );
}

function inWords(years: readonly string[], counts: readonly number[]): string {
  const words = years.flatMap((year, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [`${count} in ${year}`] : [];
  });
  return words.length > 0 ? `Events: ${words.join(', ')}` : 'No events';
}
