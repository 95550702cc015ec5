import styles from './EventSource.module.css';
import SourceKind from './SourceKind.tsx';
import SourceLink from './SourceLink.tsx';

interface Props {
  readonly source: string;
  readonly isOwn: boolean;
}

/** Who says so: a link named by its host, with a square that tells whether it is the project itself. */
export default function EventSource({source, isOwn}: Props) {
  if (source === 'overview') {
    return (
      <span className={styles.source}>
        <SourceKind kind="overview" />
        2024 overview
      </span>
    );
  }
  return (
    <span className={styles.source}>
      <SourceKind kind={isOwn ? 'own' : 'others'} />
      <SourceLink source={source} words={isOwn ? 'Source, its own page' : 'Source'} />
    </span>
  );
}
