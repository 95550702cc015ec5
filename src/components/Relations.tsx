import Link from '@docusaurus/Link';
import type {RelationView} from '../knowledge/views.ts';
import sheet from './FactSheet.module.css';
import styles from './Relations.module.css';
import SourceMark from './SourceMark.tsx';
import {RELATION_WORD} from './words.ts';

/** How a project stands to others, and to names that have no page here. */
export default function Relations({relations}: {readonly relations: readonly RelationView[]}) {
  if (relations.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 className={sheet.heading}>Relations</h2>
      <ul className={styles.relations}>
        {relations.map(({type, target, source, permalink}) => (
          <li key={`${type} ${target}`}>
            <span className={styles.type}>{RELATION_WORD[type]} </span>
            <span>
              {permalink ? <Link to={permalink}>{target}</Link> : target}
              <SourceMark source={source} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
