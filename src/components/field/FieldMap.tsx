import type {AtlasView} from '../../knowledge/views.ts';
import FieldBlock from './FieldBlock.tsx';
import styles from './FieldMap.module.css';

/** The whole field on one page: a block for each category of the first level. */
export default function FieldMap({categories}: Pick<AtlasView, 'categories'>) {
  return (
    <section className={styles.map} aria-label="The field">
      {categories.map((category) => (
        <FieldBlock key={category.permalink} category={category} />
      ))}
    </section>
  );
}
