// Wraps DocBreadcrumbs/StructuredData of 3.10: in JSON-LD, too, breadcrumbs start at the list of all categories.
import useBaseUrl from '@docusaurus/useBaseUrl';
import DocBreadcrumbsStructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';

export default function StructuredDataFromCategories({breadcrumbs}: Props) {
  const top = {type: 'link', label: 'Categories', href: useBaseUrl('/categories')} as const;
  return <DocBreadcrumbsStructuredData breadcrumbs={[top, ...breadcrumbs]} />;
}
