import Link from '@docusaurus/Link';
import type {ComparedProject} from '../../field/comparedProject.ts';
import {SHOWN_EVENTS} from '../../field/compareSources.ts';
import {EVENT_KIND_LABELS} from '../../knowledge/labels.ts';
import RowLabel from './RowLabel.tsx';
import styles from './SideBySide.module.css';
import Sources from './Sources.tsx';

/** The latest events of each project. */
export default function EventRow({projects}: {readonly projects: readonly ComparedProject[]}) {
  return (
    <tr role="row">
      <RowLabel label="The latest" />
      {projects.map(({row, events, permalink}, column) => (
        <td key={row.slug} role="cell">
          {events.length === 0 && <span className={styles.none}>none recorded</span>}
          <ol className={styles.events}>
            {events.slice(0, SHOWN_EVENTS).map(({date, kind, title, source}) => (
              <li key={`${date} ${title}`}>
                <span className={styles.when}>
                  <time dateTime={date}>{date}</time> · {EVENT_KIND_LABELS[kind].toLowerCase()}
                </span>
                {title}
                <Sources column={column} sources={[source]} />
              </li>
            ))}
          </ol>
          {events.length > SHOWN_EVENTS && (
            <Link className={styles.more} to={permalink} data-unprinted>
              All {events.length}
              <span className="spoken"> events of {row.name}</span>
            </Link>
          )}
        </td>
      ))}
    </tr>
  );
}
