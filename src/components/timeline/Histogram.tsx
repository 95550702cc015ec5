import type {FieldEvent} from '../../field/timeline.ts';
import {timelineQuarters, type YearOfQuarters} from '../../field/timelineQuarters.ts';
import styles from './Histogram.module.css';

interface Props {
  readonly events: readonly FieldEvent[];
  /** Those of the events that are listed now. */
  readonly shown: readonly FieldEvent[];
}

/** How far the bars of a year are apart, and how wide a year is: four quarters, what has no month, and a space. */
const BAR = 8;
const STEP = 10;
const YEAR = 5 * STEP + 6;
const HEIGHT = 100;

/** Events per quarter. What is not listed stays as a pale bar, so that the scale does not jump. */
export default function Histogram({events, shown}: Props) {
  const all = timelineQuarters(events);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return null;
  const part = timelineQuarters(
    shown,
    all.map(({year}) => year),
  );
  const undated = all.reduce((sum, year) => sum + year.undated, 0);
  const peak = peakOf(all);
  const scale = HEIGHT / peak.count;
  return (
    <figure className={styles.figure} data-unindexed>
      <figcaption>
        <span>
          Events per quarter. Most, {peak.count}, in {peak.words}.
        </span>
        {undated > 0 && (
          <span className={styles.key}>
            <Key /> month known <Key isUndated /> only the year known ({undated})
          </span>
        )}
      </figcaption>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${all.length * YEAR} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events per quarter, ${first.year} to ${last.year}; the most, ${peak.count}, in ${peak.words}`}
      >
        {all.map((year, index) =>
          barsOf(year).map(({words, count, isUndated}, slot) => {
            const of = part[index];
            const listed = (of && barsOf(of)[slot]?.count) ?? 0;
            const x = index * YEAR + slot * STEP + (YEAR - 5 * STEP) / 2;
            if (count === 0) return null;
            return (
              <g key={`${year.year} ${slot}`} data-undated={isUndated || undefined}>
                <title>{`${words}: ${listed === count ? '' : `${listed} of `}${count}`}</title>
                <Bar x={x} height={count * scale} isPale />
                {listed > 0 && <Bar x={x} height={listed * scale} />}
              </g>
            );
          }),
        )}
      </svg>
      <ul className={styles.years} aria-label="Years" data-unprinted>
        {all.map(({year, count}, index) => (
          <li key={year}>
            <YearLink year={year} isThere={(part[index]?.count ?? 0) > 0}>
              <span>{year.slice(0, 2)}</span>
              {year.slice(2)}
            </YearLink>
            <small>
              {part[index]?.count ?? count}
              <span className="spoken"> events</span>
            </small>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface YearLinkProps {
  readonly year: string;
  /** Whether the list has events of the year. */
  readonly isThere: boolean;
  readonly children: React.ReactNode;
}

function YearLink({year, isThere, children}: YearLinkProps) {
  return isThere ? <a href={`#y${year}`}>{children}</a> : <span>{children}</span>;
}

interface BarProps {
  readonly x: number;
  readonly height: number;
  readonly isPale?: boolean;
}

function Bar({x, height, isPale = false}: BarProps) {
  return (
    <rect x={x} y={HEIGHT - height} width={BAR} height={height} data-pale={isPale || undefined} />
  );
}

function Key({isUndated = false}: {readonly isUndated?: boolean}) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <g data-undated={isUndated || undefined}>
        <rect x="0.5" y="0.5" width="9" height="9" />
      </g>
    </svg>
  );
}

const QUARTERS = [
  'January to March',
  'April to June',
  'July to September',
  'October to December',
] as const;

interface CountedBar {
  readonly words: string;
  readonly count: number;
  readonly isUndated: boolean;
}

function barsOf({year, quarters, undated}: YearOfQuarters): readonly CountedBar[] {
  return [
    ...quarters.map((count, index) => ({
      words: `${QUARTERS[index] ?? ''} ${year}`,
      count,
      isUndated: false,
    })),
    {words: `${year}, month not known`, count: undated, isUndated: true},
  ];
}

/** The highest bar: the latest of them. */
function peakOf(years: readonly YearOfQuarters[]): CountedBar {
  return years.flatMap(barsOf).reduce((peak, bar) => (bar.count >= peak.count ? bar : peak), {
    words: '',
    count: 1,
    isUndated: false,
  });
}
