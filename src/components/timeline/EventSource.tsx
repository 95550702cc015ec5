import SourceLink from '../project/SourceLink.tsx';
import styles from './EventSource.module.css';

interface Props {
  readonly source: string;
  readonly isOwn: boolean;
}

/** Who says so: a link named by its host, with a square that tells whether it is the project itself. */
export default function EventSource({source, isOwn}: Props) {
  if (source === 'overview') {
    return (
      <span className={styles.source}>
        <SourceSquare />
        2024 overview
      </span>
    );
  }
  return (
    <span className={styles.source}>
      <SourceSquare kind={isOwn ? 'own' : 'others'} />
      <SourceLink source={source} words={isOwn ? 'Source, its own page' : 'Source'} />
    </span>
  );
}

/** Full for pages of the project itself, half-tone for those of others, empty for the first edition of the overview. */
export function SourceSquare({kind}: {readonly kind?: 'own' | 'others'}) {
  return (
    <svg className={styles.square} viewBox="0 0 10 10" aria-hidden="true">
      <rect x="0.5" y="0.5" width="9" height="9" data-kind={kind} />
    </svg>
  );
}
