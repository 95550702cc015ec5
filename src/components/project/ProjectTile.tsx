import Link from '@docusaurus/Link';
import type {ProjectCardView} from '../../knowledge/views.ts';
import Monogram from './Monogram.tsx';
import styles from './ProjectTile.module.css';
import StatusMark from './StatusMark.tsx';

/** A project on the home page: its name and, if known, its status. A guest has an outlined mark in the color of its home. */
export default function ProjectTile({project}: {readonly project: ProjectCardView}) {
  return (
    <Link className={styles.tile} to={project.permalink}>
      <Monogram letters={project.monogram} hue={project.hue} outlined={project.isGuest} />
      <span className={styles.name}>
        {project.label}
        {project.isGuest && <span className="spoken">, a guest</span>}
      </span>
      {project.status && <StatusMark status={project.status} />}
    </Link>
  );
}
