import SourceLink from '../project/SourceLink.tsx';
import styles from './RelationSources.module.css';

/** Who says that a relation exists, by hosts. */
export default function RelationSources({sources}: {readonly sources: readonly string[]}) {
  return (
    <span className={styles.sources}>
      {sources.map((source, index) => (
        <span key={source}>
          {index > 0 && ', '}
          {source === 'overview' ? '2024 overview' : <SourceLink source={source} />}
        </span>
      ))}
    </span>
  );
}
