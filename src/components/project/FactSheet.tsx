import Link from '@docusaurus/Link';
import type {ProjectPageView} from '../../knowledge/views.ts';
import AddressFact from './AddressFact.tsx';
import Evidence from './Evidence.tsx';
import Fact from './Fact.tsx';
import styles from './FactSheet.module.css';
import Relations from './Relations.tsx';
import SheetHeading from './SheetHeading.tsx';
import type {Facts} from '../page/usePage.ts';

interface Props {
  readonly facts: Pick<Facts, 'checked' | 'confidence'>;
  readonly view: Pick<
    ProjectPageView,
    'facts' | 'digest' | 'categories' | 'relations' | 'tags' | 'evidence'
  >;
}

/**
 * What is known of a project, each fact with its source. Unknown facts have no line. Above the text rather than beside it, the
 * sheet is folded to one line.
 */
export default function FactSheet({facts, view}: Props) {
  return (
    <aside aria-label="Facts" data-unindexed>
      <details className={styles.fold}>
        <summary data-unprinted>
          <b>Facts</b> <span>{view.digest}</span>
        </summary>
        <div className={styles.sheet}>
          <SheetHeading id="facts">Facts</SheetHeading>
          <dl className={styles.facts}>
            {view.facts.map(({key, label, text, url, source}) =>
              url === undefined ? (
                <Fact key={key} name={label} source={source}>
                  {text}
                </Fact>
              ) : (
                <AddressFact key={key} name={label} to={url} text={text} source={source} />
              ),
            )}
            <Fact name={view.categories.length === 1 ? 'Category' : 'Categories'}>
              {view.categories.map(({label, permalink}, index) => (
                <span key={permalink}>
                  {index > 0 && ', '}
                  <Link to={permalink}>{label}</Link>
                </span>
              ))}
            </Fact>
          </dl>
          <Relations relations={view.relations} />
          {view.tags.length > 0 && (
            <section>
              <SheetHeading id="tags">Tags</SheetHeading>
              <ul className={styles.tags}>
                {view.tags.map(({label, permalink}) => (
                  <li key={permalink}>
                    <Link rel="tag" to={permalink}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Evidence evidence={view.evidence} facts={facts} />
        </div>
      </details>
    </aside>
  );
}
