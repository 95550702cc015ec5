import Link from '@docusaurus/Link';
import latest from '@generated/knowledge/default/latest.json';
import {shortDate} from '../../knowledge/day.ts';
import EventSource from '../project/EventSource.tsx';
import styles from './LatestEvents.module.css';

/** What happened last in the field: date, project, what it was, and who says so. */
export default function LatestEvents() {
  return (
    <section className={styles.latest} aria-labelledby="what-happened">
      <div className={styles.head}>
        <h2 id="what-happened">What happened</h2>
        <Link to="/timeline">All {latest.total} events</Link>
      </div>
      <ol>
        {latest.events.map(({date, title, source, isOwn = false, project}) => (
          <li key={`${project.permalink} ${date} ${title}`}>
            <time dateTime={date}>{shortDate(date)}</time>
            <Link to={project.permalink}>{project.name}</Link>
            <EventSource source={source} isOwn={isOwn} />
            <p>{title}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
