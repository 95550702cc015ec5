import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import glossary from '@generated/knowledge/default/glossary.json';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {Fragment} from 'react';
import {glossaryData} from '../components/linkedData/linkedData.ts';
import LinkedDataScript from '../components/linkedData/LinkedDataScript.tsx';
import PageData from '../components/data/PageData.tsx';
import PageSource from '../components/page/PageSource.tsx';
import type {TermView} from '../knowledge/glossaryView.ts';
import styles from './glossary.module.css';

const letterOf = (term: string) => term.charAt(0).toUpperCase();

const firstOfLetters = glossary.filter(
  ({term}, index) => letterOf(term) !== letterOf(glossary[index - 1]?.term ?? ''),
);

const description = `The terms of the field in plain language: ${glossary.length} entries, each with its sources.`;

/** All terms from A to Z. Each has an anchor that never changes. */
export default function Glossary() {
  const {withBaseUrl} = useBaseUrlUtils();
  const data = glossaryData(
    {title: 'Glossary', description, permalink: '/glossary'},
    glossary,
    (path) => withBaseUrl(path, {absolute: true}),
  );
  return (
    <Layout title="Glossary" description={description}>
      <LinkedDataScript data={data} />
      <main className={styles.page}>
        <article className="markdown">
          <header className={styles.header}>
            <h1>Glossary</h1>
            <p>The terms of the field in plain language, each with example projects.</p>
          </header>
          <nav className={styles.letters} aria-label="Letters" data-unindexed data-unprinted>
            {firstOfLetters.map(({slug, term}) => (
              <Link key={slug} to={`#${slug}`}>
                {letterOf(term)}
              </Link>
            ))}
          </nav>
          {glossary.map((term) => (
            <Entry key={term.slug} {...term} />
          ))}
          <PageSource
            title="Glossary"
            permalink={withBaseUrl('/glossary')}
            source="@site/docs/glossary.yml"
          />
          <PageData permalink="/glossary" />
        </article>
      </main>
    </Layout>
  );
}

function Entry({slug, term, definition, more, projects, sources}: TermView) {
  return (
    <Fragment>
      <Heading as="h2" id={slug}>
        {term}
      </Heading>
      <p>{definition}</p>
      {more && <p className={styles.more}>{more}</p>}
      {projects.length > 0 && (
        <p className={styles.small} data-unindexed>
          <span>See</span>{' '}
          {projects.map(({label, permalink}, index) => (
            <Fragment key={permalink}>
              {index > 0 && ', '}
              <Link to={permalink}>{label}</Link>
            </Fragment>
          ))}
        </p>
      )}
      <p className={styles.small} data-unindexed>
        <span>{sources.length === 1 ? 'Source' : 'Sources'}</span>{' '}
        {sources.map(({title, url, seen}, index) => (
          <Fragment key={url}>
            {index > 0 && '; '}
            <a href={url} rel="external">
              {title}
            </a>
            , seen {seen}
          </Fragment>
        ))}
      </p>
    </Fragment>
  );
}
