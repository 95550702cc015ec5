import Link from '@docusaurus/Link';
import type {GraphNode} from '../../field/relationGraph.ts';
import StatusMark from '../project/StatusMark.tsx';
import styles from './NameLabel.module.css';

/** A name of the graph in a line of text: a project as a link with its status, a chain and a piece of software as a tag. */
export default function NameLabel({node: {name, kind, project}}: {readonly node: GraphNode}) {
  if (!project) {
    return (
      <span className={styles.name} data-kind={kind}>
        {name}
      </span>
    );
  }
  return (
    <span className={styles.project} data-hue={project.hue}>
      {project.status && <StatusMark status={project.status} />}
      <Link to={project.permalink}>{name}</Link>
    </span>
  );
}
