// Replaces NotFound/Content of 3.10: suggests where to go, and has a search box.
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Notice from '../../../components/page/Notice.tsx';
import SearchForm from '../../../components/search/SearchForm.tsx';

export default function NotFoundContent() {
  return (
    <Notice>
      <PageMetadata title="Page not found" />
      <h1>There is no page at this address</h1>
      <p>
        The project may have been renamed, or the link may be incomplete. Search for any of its
        names, or start from <Link to="/categories">all categories</Link>.
      </p>
      <SearchForm />
    </Notice>
  );
}
