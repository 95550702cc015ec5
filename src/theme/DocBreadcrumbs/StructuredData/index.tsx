// Replaces DocBreadcrumbs/StructuredData of 3.10, in which a title may end the script element. In JSON-LD, too, breadcrumbs
// start at the list of all categories.
import {useBreadcrumbsStructuredData} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import LinkedDataScript from '../../../components/linkedData/LinkedDataScript.tsx';

export default function StructuredDataFromCategories({breadcrumbs}: Props) {
  const top = {type: 'link', label: 'Categories', href: useBaseUrl('/categories')} as const;
  return (
    <LinkedDataScript data={useBreadcrumbsStructuredData({breadcrumbs: [top, ...breadcrumbs]})} />
  );
}
