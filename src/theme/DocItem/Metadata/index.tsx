// Wraps DocItem/Metadata of 3.10: adds the picture shown where the page is shared, and the page's JSON-LD.
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import {
  categoryData,
  projectData,
  type LinkedData,
  type ToAbsolute,
} from '../../../components/linkedData/linkedData.ts';
import LinkedDataScript from '../../../components/linkedData/LinkedDataScript.tsx';
import {usePage, type Page} from '../../../components/page/usePage.ts';

export default function DocItemMetadataWithPicture() {
  const page = usePage();
  const {withBaseUrl} = useBaseUrlUtils();
  const toAbsolute = (path: string) => withBaseUrl(path, {absolute: true});
  const data = dataOf(page, toAbsolute);
  const picture = pictureOf(page);
  return (
    <>
      <DocItemMetadata />
      {picture && (
        <>
          <PageMetadata image={picture.path} />
          <Head>
            <meta property="og:image:alt" content={picture.alt} />
          </Head>
        </>
      )}
      {data && <LinkedDataScript data={data} />}
    </>
  );
}

/** The file that the pictures plugin draws for the page, and the words on it. */
function pictureOf({title, facts: {slug, status}, view}: Page) {
  const path = `/img/og${slug}.png`;
  switch (view?.kind) {
    case 'project':
      return {path, alt: [title, view.categories[0]?.label, status].filter(Boolean).join(', ')};
    case 'category':
      return {path, alt: [title, view.top?.label].filter(Boolean).join(', ')};
    default:
      return undefined;
  }
}

function dataOf(
  {title, description = '', facts, view}: Page,
  toAbsolute: ToAbsolute,
): LinkedData | undefined {
  switch (view?.kind) {
    case 'project':
      return projectData({title, description, permalink: facts.slug ?? ''}, facts, toAbsolute);
    case 'category':
      return categoryData(view.category, toAbsolute);
    default:
      return undefined;
  }
}
