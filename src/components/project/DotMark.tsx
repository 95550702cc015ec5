import type {Status} from '../../knowledge/labels.ts';
import styles from './DotMark.module.css';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly status: Status | undefined;
  /** Shown where the pointer rests. */
  readonly title?: string;
}

/** A project as a dot in the shape of its status, for use within an SVG. */
export default function DotMark({x, y, radius, status, title}: Props) {
  return (
    <g className={styles.mark} data-status={status}>
      {title !== undefined && <title>{title}</title>}
      {status === 'inactive' ? (
        <path
          d={`M${x - radius} ${y - radius}l${2 * radius} ${2 * radius}m0 ${-2 * radius}l${-2 * radius} ${2 * radius}`}
        />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {status === 'merged' && (
        <path d={`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`} />
      )}
    </g>
  );
}
