// Replaces NotFound/Content of 3.10: suggests where to go, and has a search box.
import Link from '@docusaurus/Link';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import SearchForm from '../../../components/search/SearchForm.tsx';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props) {
  return (
    <main className={clsx(styles.page, className)}>
      <h1>There is no page at this address</h1>
      <p>
        The project may have been renamed, or the link may be incomplete. Search for any of its
        names, or start from <Link to="/categories">all categories</Link>.
      </p>
      <SearchForm />
    </main>
  );
}
