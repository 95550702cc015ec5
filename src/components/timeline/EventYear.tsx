import Link from '@docusaurus/Link';
import type {TimelineMonth, TimelineYear} from '../../field/timeline.ts';
import type {SourcedEvent, TimelineProject} from '../../field/timelineData.ts';
import {amount} from '../../knowledge/amount.ts';
import Monogram from '../project/Monogram.tsx';
import StatusMark from '../project/StatusMark.tsx';
import EventKindLabel from './EventKindLabel.tsx';
import EventSource from '../project/EventSource.tsx';
import styles from './EventYear.module.css';

interface Props {
  readonly year: TimelineYear<SourcedEvent>;
  readonly projects: ReadonlyMap<string, TimelineProject>;
}

/** The events of a year, month by month. */
export default function EventYear({year: {year, count, months}, projects}: Props) {
  return (
    <section className={styles.year} data-unindexed>
      <div className={styles.head}>
        <h2 id={`y${year}`}>{year}</h2>
        <span>{amount(count, 'event')}</span>
      </div>
      {months.map((month) => (
        <div key={month.month ?? ''} className={styles.month}>
          <h3>{month.month === undefined ? 'No month' : monthName(month)}</h3>
          <ol>
            {month.events.map((event) => (
              <EventRow
                key={`${event.project} ${event.date} ${event.title}`}
                event={event}
                project={projects.get(event.project)}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly event: SourcedEvent;
  readonly project: TimelineProject | undefined;
}

function EventRow({event: {date, kind, title, source, isOwn}, project}: RowProps) {
  const day = date.slice('YYYY-MM-'.length);
  return (
    <li className={styles.event}>
      <time dateTime={date}>{day && Number(day)}</time>
      <EventKindLabel kind={kind} />
      {project && (
        <span className={styles.project}>
          <Monogram letters={project.monogram} hue={project.hue} />
          <Link to={project.permalink}>{project.name}</Link>
          {project.status && <StatusMark status={project.status} />}
        </span>
      )}
      <span className={styles.title}>{title}</span>
      <EventSource source={source} isOwn={isOwn === true} />
    </li>
  );
}

function monthName({month = ''}: TimelineMonth<SourcedEvent>): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

const monthFormat = new Intl.DateTimeFormat('en-US', {month: 'long', timeZone: 'UTC'});
