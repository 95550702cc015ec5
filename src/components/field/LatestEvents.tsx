import Link from '@docusaurus/Link';
import {shortDate} from '../../knowledge/day.ts';
import {hostOf} from '../../knowledge/readableAddress.ts';
import type {AtlasView} from '../../knowledge/views.ts';
import styles from './LatestEvents.module.css';

/** What happened last in the field: date, project, what it was, and who says so. */
export default function LatestEvents({
  latest,
  eventCount,
}: Pick<AtlasView, 'latest' | 'eventCount'>) {
  return (
    <section className={styles.latest} aria-labelledby="what-happened">
      <header>
        <h2 id="what-happened">What happened</h2>
        <Link to="/timeline">All {eventCount} events</Link>
      </header>
      <ol>
        {latest.map(({date, title, source, project}) => (
          <li key={`${project.permalink} ${date} ${title}`}>
            <time dateTime={date}>{shortDate(date)}</time>
            <Link to={project.permalink}>{project.label}</Link>
            <Source source={source} />
            <p>{title}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({source}: {readonly source: string}) {
  return source === 'overview' ? (
    <span className={styles.source}>2024 overview</span>
  ) : (
    <a className={styles.source} href={source} rel="external">
      {hostOf(source)}
    </a>
  );
}
