import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import atlas from '@generated/knowledge/default/atlas.json';
import Layout from '@theme/Layout';
import FieldMap from '../components/field/FieldMap.tsx';
import {siteData} from '../components/linkedData/linkedData.ts';
import LinkedDataScript from '../components/linkedData/LinkedDataScript.tsx';
import {numberWord} from '../knowledge/numberWord.ts';
import SearchForm from '../components/search/SearchForm.tsx';
import StatusLegend from '../components/field/StatusLegend.tsx';
import styles from './index.module.css';

const {categories, projectCount} = atlas;

const description = `A reference to ${projectCount} projects that join artificial intelligence and blockchains.`;

/** The home page: what the atlas is, a search box, and all projects by category. */
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
          <h1>
            Who builds AI on blockchains,{' '}
            <span className={styles.line}>and is it still alive?</span>
          </h1>
          <p className={styles.lede}>
            A reference to {projectCount} projects in {numberWord(categories.length)} categories.
            Every claim names its source; nothing is sold here.
          </p>
          <SearchForm />
          <p className={styles.hint} data-unprinted>
            <Link to="/categories">All categories</Link> · <Link to="/tags">Tags</Link> ·{' '}
            <Link to="/blog/decentralizing-ai">Read the overview</Link> ·{' '}
            <Link to="/contribute">Correct a page</Link>
          </p>
        </header>
        <FieldMap categories={categories} />
        <StatusLegend categories={categories} />
      </main>
    </Layout>
  );
}
