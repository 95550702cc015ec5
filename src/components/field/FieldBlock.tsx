import Link from '@docusaurus/Link';
import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';
import {listedProjects} from '../category/listedProjects.ts';
import ProjectTile from '../project/ProjectTile.tsx';
import styles from './FieldBlock.module.css';

/** A category with the names of its projects; those of a subcategory follow under its heading. */
export default function FieldBlock({category}: {readonly category: CategoryView}) {
  return (
    <div className={styles.block} data-hue={category.hue}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Link to={category.permalink}>{category.label}</Link>
        </h2>
        <span className={styles.count}>
          {listedProjects(category).length}
          <span className="spoken"> projects</span>
        </span>
        <p className={styles.description}>{category.description}</p>
      </div>
      {category.projects.length > 0 && <Tiles projects={category.projects} />}
      {category.children.map((child) => (
        <div key={child.permalink}>
          <h3 className={styles.subtitle}>
            <Link to={child.permalink}>{child.label}</Link>
          </h3>
          <Tiles projects={child.projects} />
        </div>
      ))}
    </div>
  );
}

function Tiles({projects}: {readonly projects: readonly ProjectCardView[]}) {
  return (
    <ul className={styles.tiles}>
      {projects.map((project) => (
        <li key={project.permalink}>
          <ProjectTile project={project} />
        </li>
      ))}
    </ul>
  );
}
