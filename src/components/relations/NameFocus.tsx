import Link from '@docusaurus/Link';
import type {GraphNode} from '../../field/relationGraph.ts';
import type {RelationRow} from '../../field/relationRows.ts';
import {amount} from '../../knowledge/amount.ts';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import {relationLabel} from '../../knowledge/relationTypes.ts';
import {EdgeStub} from './EdgeLine.tsx';
import NameLabel from './NameLabel.tsx';
import styles from './NameFocus.module.css';
import RelationSources from './RelationSources.tsx';
import {monthWords} from './monthWords.ts';

interface Props {
  readonly node: GraphNode;
  /** The relations that are shown. */
  readonly rows: readonly RelationRow[];
  readonly onClose: () => void;
}

/** One name with all that it relates to. */
export default function NameFocus({node: {id, name, kind, project}, rows, onClose}: Props) {
  const own = rows.filter(({from, to}) => from.id === id || to.id === id);
  return (
    <section className={styles.focus} aria-label={name}>
      <h2>{name}</h2>
      <p>
        {project?.status
          ? STATUS_LABELS[project.status]
          : kind.replace(/^./, (c) => c.toUpperCase())}
        , {amount(own.length, 'relation')} shown.{' '}
        {project && <Link to={project.permalink}>Open its page</Link>}{' '}
        <button className="text-button" type="button" onClick={onClose}>
          Show all names
        </button>
      </p>
      <ul>
        {own.map(({type, isEnded, until, from, to, sources}) => {
          const inverse = to.id === id;
          return (
            <li key={`${type} ${from.id} ${to.id}`}>
              <EdgeStub type={type} isEnded={isEnded} isInverse={inverse} />
              <span>
                {relationLabel({type, inverse})} <NameLabel node={inverse ? from : to} />
                {until !== undefined && `, until ${monthWords(until)}`}
              </span>
              <RelationSources sources={sources} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
