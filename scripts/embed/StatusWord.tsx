import {STATUS_LABELS, type Status} from '../../src/knowledge/labels.ts';
import {STATUS_SHAPES} from '../../src/knowledge/statusShapes.ts';

/** A status as its mark and its word. */
export default function StatusWord({status}: {readonly status: Status}) {
  return (
    <span className="status">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={STATUS_SHAPES[status]} />
        {status !== 'inactive' && <circle cx="6" cy="6" r="5" />}
      </svg>
      {STATUS_LABELS[status]}
    </span>
  );
}
