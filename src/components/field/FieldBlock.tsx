import Link from '@docusaurus/Link';
import {amount} from '../../knowledge/amount.ts';
import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';
import {listedProjects} from '../category/listedProjects.ts';
import ProjectTile from '../project/ProjectTile.tsx';
import styles from './FieldBlock.module.css';

interface Props {
  readonly category: CategoryView;
  /** How many names each list shows at most. */
  readonly most: number;
}

/** A category with the names of its projects; those of a subcategory follow under its heading. */
export default function FieldBlock({category, most}: Props) {
  return (
    <div className={styles.block} data-hue={category.hue}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Link to={category.permalink}>{category.label}</Link>
        </h2>
        <Count projects={listedProjects(category)} />
        <p className={styles.description}>{category.description}</p>
      </div>
      {category.projects.length > 0 && <Tiles category={category} most={most} />}
      {category.children.map((child) => (
        <div key={child.permalink}>
          <h3 className={styles.subtitle}>
            <Link to={child.permalink}>{child.label}</Link>
          </h3>
          <Tiles category={child} most={most} />
        </div>
      ))}
    </div>
  );
}

/** Of the projects shown, those at home here, then the guests: each project counts once on the map. */
function Count({projects}: {readonly projects: readonly ProjectCardView[]}) {
  const guests = projects.filter(({isGuest}) => isGuest).length;
  return (
    <span className={styles.count}>
      <b>{projects.length - guests}</b>
      <span className="spoken"> projects</span>
      {guests > 0 && ` + ${amount(guests, 'guest')}`}
    </span>
  );
}

function Tiles({category: {projects, permalink}, most}: Props) {
  return (
    <ul className={styles.tiles}>
      {projects.slice(0, most).map((project) => (
        <li key={project.permalink}>
          <ProjectTile project={project} />
        </li>
      ))}
      {projects.length > most && (
        <li>
          <Link className={styles.more} to={permalink}>
            All {projects.length}
          </Link>
        </li>
      )}
    </ul>
  );
}
