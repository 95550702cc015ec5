// Replaces BlogPostPage/StructuredData of 3.10, in which a title may end the script element.
import {useBlogPostStructuredData} from '@docusaurus/plugin-content-blog/client';
import LinkedDataScript from '../../../components/linkedData/LinkedDataScript.tsx';

export default function BlogPostStructuredData() {
  return <LinkedDataScript data={useBlogPostStructuredData()} />;
}
