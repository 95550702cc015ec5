import Link from '@docusaurus/Link';
import type {CategoryPageView} from '../../knowledge/views.ts';
import styles from './CategoryProjects.module.css';
import ProjectCards from '../project/ProjectCards.tsx';

/**
 * The projects of a category as cards, those of each subcategory under its name.
 *
 * `data-unbound` keeps the cards out of the page to print, where the full text of each project follows anyway.
 */
export default function CategoryProjects({category}: Pick<CategoryPageView, 'category'>) {
  return (
    <section className={styles.projects} data-unindexed>
      {category.projects.length > 0 && (
        <div data-unbound>
          <h2>In one sentence each</h2>
          <ProjectCards projects={category.projects} withoutFacts />
        </div>
      )}
      {category.children.map((child) => (
        <div key={child.permalink} className={styles.child} data-unbound>
          <h2>
            <Link to={child.permalink}>{child.label}</Link>
          </h2>
          <p className={styles.description}>{child.description}</p>
          <ProjectCards projects={child.projects} withoutFacts />
        </div>
      ))}
    </section>
  );
}
