import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import atlas from '@generated/knowledge/default/atlas.json';
import latest from '@generated/knowledge/default/latest.json';
import Layout from '@theme/Layout';
import {Fragment} from 'react';
import {listedProjects} from '../components/category/listedProjects.ts';
import FieldMap from '../components/field/FieldMap.tsx';
import {siteData} from '../components/linkedData/linkedData.ts';
import LinkedDataScript from '../components/linkedData/LinkedDataScript.tsx';
import {numberWord} from '../knowledge/numberWord.ts';
import SearchForm from '../components/search/SearchForm.tsx';
import StatusLegend from '../components/field/StatusLegend.tsx';
import LatestEvents from '../components/field/LatestEvents.tsx';
import WaysIn, {type Way} from '../components/field/WaysIn.tsx';
import styles from './index.module.css';

const {categories, projectCount, statuses} = atlas;

const hasGuests = categories.flatMap(listedProjects).some(({isGuest}) => isGuest);

/** What readers may ask the search, each of another kind. */
const EXAMPLES = ['gpu on solana', 'sell my bandwidth', 'proof of inference'];

const WAYS: readonly Way[] = [
  {
    to: '/explore',
    label: 'Explore',
    what: `All ${projectCount} in one table: by status, chain, resource, year.`,
  },
  {to: '/compare', label: 'Compare', what: 'Two to four side by side, each fact with its source.'},
  {
    to: '/relations',
    label: 'Relations',
    what: 'What is built on what, and what became part of what.',
  },
  {to: '/timeline', label: 'Timeline', what: `${latest.total} events by year and month.`},
  {
    to: '/state-of-the-field',
    label: 'State of the field',
    what: 'Questions about the whole, answered by the data.',
  },
  {to: '/glossary', label: 'Glossary', what: 'The terms of the field in plain language.'},
  {to: '/offline', label: 'Take it along', what: 'All of it works without a network.'},
  {
    to: '/contribute',
    label: 'Contribute',
    what: 'Correct a page or add a project: one file, one source.',
  },
];

const description = `A reference to ${projectCount} projects that join artificial intelligence and blockchains.`;

/** The home page: what the atlas is, a search box, and the projects by category. */
export default function Home() {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const data = siteData(siteConfig.title, description, (path) =>
    withBaseUrl(path, {absolute: true}),
  );
  return (
    <Layout title="Who builds AI on blockchains?" description={description}>
      <LinkedDataScript data={data} />
      <main className={styles.home}>
        <header className={styles.hero}>
          <div>
            <h1>Who builds AI on blockchains, and is it still alive?</h1>
            <p className={styles.lede}>
              A reference to {projectCount} projects in {numberWord(categories.length)} categories.
              Every claim names its source; nothing is sold here.
            </p>
            <SearchForm example="rent out my GPU" />
            <p className={styles.hint} data-unprinted>
              Try{' '}
              {EXAMPLES.map((words, index) => (
                <Fragment key={words}>
                  {index > 0 && <i aria-hidden="true"> / </i>}
                  <Link to={`/search?${new URLSearchParams({q: words})}`}>{words}</Link>
                </Fragment>
              ))}
            </p>
            <StatusLegend statuses={statuses} />
          </div>
          <LatestEvents />
        </header>
        <header className={styles.field}>
          <h2>The field</h2>
          {hasGuests && (
            <p>A dashed mark is a guest: a project that is at home in the category of its color.</p>
          )}
        </header>
        <FieldMap categories={categories} />
        <WaysIn ways={WAYS} />
      </main>
    </Layout>
  );
}
