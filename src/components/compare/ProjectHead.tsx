import Link from '@docusaurus/Link';
import type {ComparedProject} from '../../field/comparedProject.ts';
import Monogram from '../project/Monogram.tsx';
import StatusMark from '../project/StatusMark.tsx';
import styles from './ProjectHead.module.css';

interface Props {
  readonly project: Pick<ComparedProject, 'row' | 'permalink'>;
  readonly onRemove: () => void;
}

/** The name of a project at the head of its column, with a cross that removes it. */
export default function ProjectHead({project: {row, permalink}, onRemove}: Props) {
  const {name, monogram, hue, status} = row;
  return (
    <th role="columnheader" scope="col">
      <div className={styles.head} data-hue={hue}>
        <Monogram letters={monogram} hue={hue} />
        <span className={styles.name}>
          <Link to={permalink}>{name}</Link> {status && <StatusMark status={status} />}
        </span>
        <button type="button" aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 1.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
    </th>
  );
}
