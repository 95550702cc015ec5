// Replaces DocRoot/Layout of 3.10: one centered frame for the page and the sidebar, which is a plain list.
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import type {Props} from '@theme/DocRoot/Layout';
import clsx from 'clsx';
import CategoryList from './CategoryList.tsx';
import styles from './styles.module.css';

export default function DocRootLayout({children}: Props) {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  return (
    <div className={clsx(styles.frame, sidebar && styles.withSidebar)}>
      <main className={styles.main}>{children}</main>
      {sidebar && (
        <aside className={styles.side} data-unprinted>
          <nav aria-label="Category">
            <CategoryList items={sidebar.items} path={pathname} />
          </nav>
        </aside>
      )}
    </div>
  );
}
