import {longDay} from '../../knowledge/day.ts';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import type {ProjectPageView} from '../../knowledge/views.ts';
import Monogram from './Monogram.tsx';
import styles from './ProjectHeader.module.css';
import SourceMark from './SourceMark.tsx';
import StatusMark from './StatusMark.tsx';
import type {Page} from '../page/usePage.ts';

interface Props extends Pick<Page, 'title' | 'description' | 'facts'> {
  readonly view: ProjectPageView;
}

/**
 * Name, one sentence, and whether the project is still active. Keep the `h1` a child of the `header`: search takes the
 * first section of a page from what follows the `header` of its `h1`.
 */
export default function ProjectHeader({title, description, facts, view}: Props) {
  const {status, status_note: note, checked, sources} = facts;
  return (
    <header className={styles.header}>
      <Monogram letters={view.monogram} hue={view.hue} large />
      <h1 className={styles.title}>{title}</h1>
      {description && !view.opensWithDescription && <p className={styles.lead}>{description}</p>}
      {(status ?? checked) && (
        <div className={styles.meta}>
          {status && (
            <p className={styles.status}>
              <StatusMark status={status} silent />
              <span>
                {STATUS_LABELS[status]}
                <SourceMark sources={[sources?.status]} />
              </span>
            </p>
          )}
          {checked && (
            <p>
              checked <time dateTime={checked}>{longDay(checked)}</time>
            </p>
          )}
          {note && <p className={styles.note}>{note}</p>}
        </div>
      )}
    </header>
  );
}
