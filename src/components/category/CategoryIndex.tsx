import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {AtlasView} from '../../knowledge/views.ts';
import styles from './CategoryIndex.module.css';
import {listedProjects} from './listedProjects.ts';

/** Lists all categories, each with its description, its subcategories and the number of projects. */
export default function CategoryIndex({categories}: Pick<AtlasView, 'categories'>) {
  return (
    <nav aria-label="Categories" data-unindexed>
      <ul className={styles.index}>
        {categories.map((category) => (
          <li key={category.permalink} className={styles.item} data-hue={category.hue}>
            <div className={styles.head}>
              <Link className={clsx(styles.name)} to={category.permalink}>
                {category.label}
              </Link>
              <span className={styles.count}>{listedProjects(category).length}</span>
            </div>
            <p className={styles.description}>{category.description}</p>
            {category.children.length > 0 && (
              <ul className={styles.children}>
                {category.children.map((child) => (
                  <li key={child.permalink}>
                    <Link to={child.permalink}>{child.label}</Link>{' '}
                    <span className={styles.count}>{listedProjects(child).length}</span>
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
