import type {AtlasView} from '../../knowledge/views.ts';
import FieldBlock from './FieldBlock.tsx';
import styles from './FieldMap.module.css';

/** All projects on one page, in a block for each top-level category. */
export default function FieldMap({categories}: Pick<AtlasView, 'categories'>) {
  return (
    <section className={styles.map} aria-label="Projects by category">
      {categories.map((category) => (
        <FieldBlock key={category.permalink} category={category} />
      ))}
    </section>
  );
}
