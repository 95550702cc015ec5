import {hostOf} from '../../knowledge/readableAddress.ts';
import styles from './RelationSources.module.css';

/** Who says that a relation exists, by hosts. */
export default function RelationSources({sources}: {readonly sources: readonly string[]}) {
  return (
    <span className={styles.sources}>
      {sources.map((source, index) => (
        <span key={source}>
          {index > 0 && ', '}
          {source === 'overview' ? (
            '2024 overview'
          ) : (
            <a href={source} rel="external">
              <span className="spoken">Source: </span>
              {hostOf(source)}
            </a>
          )}
        </span>
      ))}
    </span>
  );
}
