import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {AtlasView} from '../../knowledge/views.ts';
import styles from './CategoryIndex.module.css';

/** All categories with their subcategories, a line or two for each. */
export default function CategoryIndex({categories}: Pick<AtlasView, 'categories'>) {
  return (
    <nav aria-label="Categories" data-unindexed>
      <ul className={styles.index}>
        {categories.map(({label, permalink, hue, description, count, children}) => (
          <li key={permalink} className={styles.item} data-hue={hue}>
            <div className={styles.head}>
              <Link className={clsx(styles.name)} to={permalink}>
                {label}
              </Link>
              <span className={styles.count}>{count}</span>
            </div>
            <p className={styles.description}>{description}</p>
            {children.length > 0 && (
              <ul className={styles.children}>
                {children.map((child) => (
                  <li key={child.permalink}>
                    <Link to={child.permalink}>{child.label}</Link>{' '}
                    <span className={styles.count}>{child.count}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
