// Wraps SearchPage of @easyops-cn/docusaurus-search-local 0.55: a class by which src/css/search.css knows it.
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import SearchPage from '@theme-original/SearchPage';

export default function SearchPageWithClass() {
  return (
    <HtmlClassNameProvider className="search-page">
      <SearchPage />
    </HtmlClassNameProvider>
  );
}
