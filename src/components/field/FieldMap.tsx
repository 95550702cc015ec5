import type {AtlasView, CategoryView} from '../../knowledge/views.ts';
import FieldBlock from './FieldBlock.tsx';
import styles from './FieldMap.module.css';
import {inColumns} from './inColumns.ts';

/** All projects on one page, in a block for each top-level category. */
export default function FieldMap({categories}: Pick<AtlasView, 'categories'>) {
  return (
    <section className={styles.map} aria-label="Projects by category">
      {inColumns(categories, rowsOf, 3).map((column) => (
        <div key={column[0]?.permalink} className={styles.column}>
          {column.map((category) => (
            <FieldBlock key={category.permalink} category={category} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** The height of a block in rows of two names: its title with its description is as high as three. */
function rowsOf({projects, children}: CategoryView): number {
  const names = Math.ceil(projects.length / 2);
  return 3 + names + children.reduce((rows, child) => rows + rowsOf(child) - 2, 0);
}
