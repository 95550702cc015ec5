import type {ProjectCardView} from '../../knowledge/views.ts';
import ProjectCards from './ProjectCards.tsx';
import styles from './RelatedProjects.module.css';

interface Props {
  readonly title: string;
  readonly projects: readonly ProjectCardView[];
}

/** A short list of other projects below the text of a project. Renders nothing for an empty list. */
export default function RelatedProjects({title, projects}: Props) {
  if (projects.length === 0) {
    return null;
  }
  return (
    <section className={styles.related}>
      <h2>{title}</h2>
      <ProjectCards projects={projects} compact />
    </section>
  );
}
