import type {ProjectCardView} from '../../knowledge/views.ts';
import ListedLink from './ListedLink.tsx';
import Monogram from './Monogram.tsx';
import styles from './ProjectCard.module.css';
import StatusMark from './StatusMark.tsx';

interface Props {
  readonly project: ProjectCardView;
  /** Leaves out token and chains. */
  readonly withoutFacts?: boolean;
}

/** A project in a list: name, status, one sentence, then token and chains in small. The whole card links to its page. */
export default function ProjectCard({project, withoutFacts = false}: Props) {
  const small = [project.token, ...project.chains].filter(Boolean).join(' · ');
  return (
    <div className={styles.card} data-hue={project.hue}>
      <Monogram letters={project.monogram} hue={project.hue} />
      <p className={styles.name}>
        <ListedLink to={project.permalink}>{project.title}</ListedLink>
        {project.status && <StatusMark status={project.status} />}
      </p>
      <p className={styles.description}>{project.description}</p>
      {!withoutFacts && small && <p className={styles.small}>{small}</p>}
    </div>
  );
}
