import Head from '@docusaurus/Head';

/** Adds JSON-LD to the head of a page. `<` is escaped, so that no text in the data can end the script element. */
export default function LinkedDataScript({data}: {readonly data: object}) {
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
