import type {ProjectCardView} from '../../knowledge/views.ts';
import ProjectCard from './ProjectCard.tsx';
import styles from './ProjectCards.module.css';

interface Props {
  readonly projects: readonly ProjectCardView[];
  /** Leaves out token and chains, for example where a table beside the list has them. */
  readonly withoutFacts?: boolean;
}

/** A list of project cards, in as many columns as fit. */
export default function ProjectCards({projects, withoutFacts = false}: Props) {
  return (
    <ul className={styles.cards}>
      {projects.map((project) => (
        <li key={project.permalink} data-status={project.status ?? ''}>
          <ProjectCard project={project} withoutFacts={withoutFacts} />
        </li>
      ))}
    </ul>
  );
}
