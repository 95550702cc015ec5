import type {EventKind} from '../../knowledge/labels.ts';
import styles from './KindMark.module.css';

/** The kind of an event as a shape. Screen readers skip it: the word stands beside it. */
export default function KindMark({kind}: {readonly kind: EventKind}) {
  const {d, isFull = false} = SHAPE[kind];
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} data-full={isFull || undefined} data-dashed={kind === 'plan' || undefined} />
    </svg>
  );
}

const RING = 'M1.4 6a4.6 4.6 0 0 1 9.2 0a4.6 4.6 0 0 1-9.2 0z';

const SHAPE: Readonly<Record<EventKind, {readonly d: string; readonly isFull?: boolean}>> = {
  launch: {d: 'M6 1.2l5.2 9.2H.8z', isFull: true},
  release: {d: 'M6 2.2l4.4 7.6H1.6z'},
  token: {d: `${RING}M5.3 6a.7.7 0 0 1 1.4 0a.7.7 0 0 1-1.4 0z`},
  funding: {d: 'M6 1v10M1 6h10'},
  merger: {d: 'M1 1.5L5.5 6L1 10.5M5.5 6h6'},
  renaming: {d: 'M.8 6h9.6M7 2.4L10.8 6L7 9.6'},
  security: {d: 'M6 .6L11.4 6L6 11.4L.6 6z', isFull: true},
  legal: {d: 'M2 2h8v8H2z'},
  shutdown: {d: 'M2 2l8 8M10 2l-8 8'},
  plan: {d: RING},
  other: {d: 'M3.9 6a2.1 2.1 0 0 1 4.2 0a2.1 2.1 0 0 1-4.2 0z', isFull: true},
};
