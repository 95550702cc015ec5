import Head from '@docusaurus/Head';
import type {LinkedData} from './linkedData.ts';

/** Data for machines in the head of a page. No text in it can end the script. */
export default function LinkedDataScript({data}: {readonly data: LinkedData}) {
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
