import Link from '@docusaurus/Link';
import type {ProjectPageView} from '../../knowledge/views.ts';
import {readableRepository} from './readableAddress.ts';
import AddressFact from './AddressFact.tsx';
import Evidence from './Evidence.tsx';
import Fact from './Fact.tsx';
import styles from './FactSheet.module.css';
import Relations from './Relations.tsx';
import type {Facts} from '../page/usePage.ts';
import {RESOURCE_WORD} from '../../knowledge/words.ts';

interface Props {
  readonly facts: Facts;
  readonly view: ProjectPageView;
}

/** What is known of a project, each fact with its source; what is not known takes no line. */
export default function FactSheet({facts, view}: Props) {
  const {sources = {}, website, demo, repository, documentation} = facts;
  return (
    <aside className={styles.sheet} aria-label="Facts" data-unindexed>
      <h2 className={styles.heading}>Facts</h2>
      <dl className={styles.facts}>
        <Fact name="Also known as" source={sources.aliases}>
          {facts.aliases?.join(', ')}
        </Fact>
        <Fact name="Chain" source={sources.chains}>
          {facts.chains?.join(', ')}
        </Fact>
        <Fact name="Token" source={sources.token}>
          {facts.token}
        </Fact>
        <Fact name="Provides" source={sources.resources}>
          {facts.resources?.map((resource) => RESOURCE_WORD[resource]).join(', ')}
        </Fact>
        <Fact name="Since" source={sources.founded}>
          {facts.founded}
        </Fact>
        <AddressFact name="Website" to={website} source={sources.website} />
        <AddressFact name="Demo" to={demo} source={sources.demo} />
        <AddressFact
          name="Code"
          to={repository}
          text={repository && readableRepository(repository)}
          source={sources.repository}
        />
        <AddressFact name="Documents" to={documentation} source={sources.documentation} />
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
          <h2 className={styles.heading}>Tags</h2>
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
    </aside>
  );
}
