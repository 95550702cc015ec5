import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {embedQuery, feedPath, jsonPath, twinPath} from '../../data/addresses.ts';
import styles from './PageData.module.css';

interface Props {
  /** Address of the page without the base path. */
  readonly permalink: string;
  readonly hasFeed?: boolean;
  /** Whether there is the page as Markdown. */
  readonly hasTwin?: boolean;
  /** Whether there is an embed of it. */
  readonly hasEmbed?: boolean;
}

/** Links a page to its own data: visibly at the foot of the page, and in the head for programs. */
export default function PageData({
  permalink,
  hasFeed = false,
  hasTwin = true,
  hasEmbed = false,
}: Props) {
  const json = useBaseUrl(jsonPath(permalink));
  const twin = useBaseUrl(twinPath(permalink));
  const feed = useBaseUrl(feedPath(permalink));
  return (
    <>
      <Head>
        <link rel="alternate" type="application/json" href={json} />
        {hasTwin && <link rel="alternate" type="text/markdown" href={twin} />}
        {hasFeed && (
          <link
            rel="alternate"
            type="application/atom+xml"
            href={feed}
            title="Events in this category"
          />
        )}
      </Head>
      <p className={styles.line} data-unindexed data-unprinted>
        This page <a href={json}>as JSON</a>
        {hasTwin && (
          <>
            , <a href={twin}>as Markdown</a>
          </>
        )}
        {hasFeed && (
          <>
            ; its events <a href={feed}>as a feed</a>
          </>
        )}
        {hasEmbed && (
          <>
            ; <Link to={`/embed?${embedQuery(permalink)}`}>on your own site</Link>
          </>
        )}
      </p>
    </>
  );
}
