// Replaces BlogListPage/StructuredData of 3.10, in which a title may end the script element.
import {useBlogListPageStructuredData} from '@docusaurus/plugin-content-blog/client';
import type {Props} from '@theme/BlogListPage/StructuredData';
import LinkedDataScript from '../../../components/linkedData/LinkedDataScript.tsx';

export default function BlogListPageStructuredData(props: Props) {
  return <LinkedDataScript data={useBlogListPageStructuredData(props)} />;
}
