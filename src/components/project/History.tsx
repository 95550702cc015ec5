import type {ProjectEvent} from '../../knowledge/facts.ts';
import EventKindLabel from '../timeline/EventKindLabel.tsx';
import styles from './History.module.css';
import SourceMark from './SourceMark.tsx';
import SectionHeading from '../page/SectionHeading.tsx';

/** The events of a project, oldest first. */
export default function History({events}: {readonly events: readonly ProjectEvent[]}) {
  const inOrder = [...events].sort((a, b) => a.date.localeCompare(b.date, 'en'));
  return (
    <section className={styles.history} data-unindexed>
      <SectionHeading id="dated-events">History</SectionHeading>
      <ol>
        {inOrder.map(({date, kind, title, source}) => (
          <li key={`${date} ${title}`}>
            <time dateTime={date}>{date}</time>
            <EventKindLabel kind={kind} />
            <span>
              {title}
              <SourceMark sources={[source]} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
