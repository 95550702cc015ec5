import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ProjectCardView} from '../../knowledge/views.ts';
import Monogram from './Monogram.tsx';
import styles from './ProjectTile.module.css';
import StatusMark from './StatusMark.tsx';

/** A project on the home page: its name and, if known, its status. */
export default function ProjectTile({project}: {readonly project: ProjectCardView}) {
  return (
    <Link className={clsx(styles.tile)} to={project.permalink}>
      <Monogram letters={project.monogram} hue={project.hue} />
      <span className={styles.name}>{project.label}</span>
      {project.status && <StatusMark status={project.status} />}
    </Link>
  );
}
