import type {SourceKindName} from '../../knowledge/labels.ts';
import styles from './SourceKind.module.css';

/** A full square for the project's own pages, a half-tone for those of others, an empty one for the overview of 2024. */
export default function SourceKind({kind}: {readonly kind: SourceKindName}) {
  return (
    <svg className={styles.square} viewBox="0 0 10 10" aria-hidden="true">
      <rect x="0.5" y="0.5" width="9" height="9" data-source={kind} />
    </svg>
  );
}
