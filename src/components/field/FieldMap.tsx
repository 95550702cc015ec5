import Link from '@docusaurus/Link';
import type {AtlasView, CategoryView} from '../../knowledge/views.ts';
import {fairShare} from './fairShare.ts';
import FieldBlock from './FieldBlock.tsx';
import styles from './FieldMap.module.css';
import {inColumns} from './inColumns.ts';

/** What the map shows at most: it gives an overview, and the home page must not grow with the atlas. */
const MOST_CATEGORIES = 20;
const MOST_NAMES = 200;

/**
 * The projects on one page, in a block for each top-level category. In a large atlas long lists are shortened, and lead to
 * the pages of their categories.
 */
export default function FieldMap({categories}: Pick<AtlasView, 'categories'>) {
  const shown = categories.slice(0, MOST_CATEGORIES);
  const most = fairShare(shown.flatMap(lengthsOf), MOST_NAMES);
  const columns = inColumns(shown, (category) => rowsOf(category, most), 3);
  return (
    <>
      <section className={styles.map} aria-label="Projects by category">
        {columns.map((column) => (
          <div key={column[0]?.permalink} className={styles.column}>
            {column.map((category) => (
              <FieldBlock key={category.permalink} category={category} most={most} />
            ))}
          </div>
        ))}
      </section>
      {categories.length > shown.length && (
        <p>
          <Link to="/categories">All {categories.length} categories</Link>
        </p>
      )}
    </>
  );
}

/** The lengths of the lists in the block of a category. */
function lengthsOf({projects, children}: CategoryView): readonly number[] {
  return [projects.length, ...children.flatMap(lengthsOf)];
}

/** The height of a block in rows of two names: its title with its description is as high as three. */
function rowsOf({projects, children}: CategoryView, most: number): number {
  const names = Math.ceil(Math.min(projects.length, most + 1) / 2);
  return 3 + names + children.reduce((rows, child) => rows + rowsOf(child, most) - 2, 0);
}
