import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Notice from '../components/page/Notice.tsx';

/** What the service worker shows in place of a page that is not stored, at the address of that page. */
export default function NotSaved() {
  return (
    <Layout
      title="Not stored"
      description="What to do when a page is not stored in this browser and the network does not answer."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Notice>
        <h1>This page is not stored in this browser</h1>
        <p>
          The network does not answer. Without it only what is stored opens: the pages that you have
          read, or the whole atlas, if you have saved it.
        </p>
        <ul>
          <li>
            {/* An empty address is that of the page itself. */}
            <a href="">Try again</a> when the network is back.
          </li>
          <li>Go back to the page that you came from.</li>
          <li>
            See <Link to="/offline">what is stored</Link>, and how to save the whole atlas.
          </li>
        </ul>
      </Notice>
    </Layout>
  );
}
