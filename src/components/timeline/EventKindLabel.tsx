import {EVENT_KIND_LABELS, type EventKind} from '../../knowledge/labels.ts';
import styles from './EventKindLabel.module.css';
import KindMark from './KindMark.tsx';

/** The kind of an event as a shape and a word. */
export default function EventKindLabel({kind}: {readonly kind: EventKind}) {
  return (
    <span className={styles.kind}>
      <KindMark kind={kind} />
      {EVENT_KIND_LABELS[kind]}
    </span>
  );
}
