import clsx from 'clsx';
import styles from './Chart.module.css';

/** Widths in which a chart is drawn, so that its type keeps its size: beside text, and on a phone. */
export type ChartWidth = 560 | 358;

export interface Drawing {
  readonly height: number;
  readonly marks: React.ReactNode;
}

interface Props {
  /** What the chart shows, for those who do not see it; the table beside it has the figures. */
  readonly label: string;
  readonly draw: (width: ChartWidth) => Drawing;
}

/** A chart, drawn when the site is built. */
export default function Chart({label, draw}: Props) {
  return ([560, 358] as const).map((width) => {
    const {height, marks} = draw(width);
    return (
      <svg
        key={width}
        className={clsx(styles.chart, width === 560 ? styles.wide : styles.narrow)}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        {marks}
      </svg>
    );
  });
}
