import clsx from 'clsx';
import type {RelationType} from '../../knowledge/relationTypes.ts';
import styles from './EdgeLine.module.css';
import {edgeShape, type Point} from './edgeShape.ts';

interface Props {
  readonly type: RelationType;
  readonly isEnded: boolean;
  readonly from: Point;
  readonly to: Point;
  /** Where on the line the cut of an ended one is; see `edgeShape`. */
  readonly part?: number | undefined;
  /** `lit` if it belongs to the name that is looked at, `dim` if another name is. */
  readonly state?: 'lit' | 'dim' | undefined;
}

/** A relation as a line whose style tells its type; one that has ended is cut twice. */
export default function EdgeLine({type, isEnded, from, to, part, state}: Props) {
  const {line, head, isFilled = false, cut, cutAt} = edgeShape(type, from, to, part);
  return (
    <g className={styles.edge} data-state={state}>
      <path className={clsx(styles.line, styles[type])} d={line} />
      {head && <path className={isFilled ? styles.arrow : styles.chevron} d={head} />}
      {isEnded && (
        <>
          <circle className={styles.gap} cx={cutAt.x} cy={cutAt.y} r={4.5} />
          <path className={styles.cut} d={cut} />
        </>
      )}
    </g>
  );
}

interface StubProps extends Pick<Props, 'type'> {
  readonly isEnded?: boolean;
  /** Whether the relation leads from right to left. */
  readonly isInverse?: boolean;
}

const LEFT = {x: 1, y: 6};
const RIGHT = {x: 35, y: 6};

/** A line as keys and lists show it. */
export function EdgeStub({type, isEnded = false, isInverse = false}: StubProps) {
  const [from, to] = isInverse ? [RIGHT, LEFT] : [LEFT, RIGHT];
  return (
    <svg className={styles.stub} viewBox="0 0 36 12" aria-hidden="true">
      <EdgeLine type={type} isEnded={isEnded} from={from} to={to} />
    </svg>
  );
}
