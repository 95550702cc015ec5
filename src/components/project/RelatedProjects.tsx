import type {ReactNode} from 'react';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import type {ProjectCardView} from '../../knowledge/views.ts';
import ProjectTile from './ProjectTile.tsx';
import styles from './RelatedProjects.module.css';
import SectionHeading from '../page/SectionHeading.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly projects: readonly ProjectCardView[];
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** A short list of other projects below the text of a project. Renders nothing for an empty list. */
export default function RelatedProjects({id, title, projects, children}: Props) {
  if (projects.length === 0) {
    return null;
  }
  return (
    <section className={styles.related}>
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul>
        {projects.map((project) => (
          <li key={project.permalink}>
            <ProjectTile project={project} />
            <span>
              {[project.status && STATUS_LABELS[project.status], ...project.chains, project.token]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
