// Replaces DocRoot/Layout of 3.10: one centered frame for the page and the sidebar, which is a plain list.
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocRoot/Layout';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import {nearbyItems} from './nearbyItems.ts';
import styles from './styles.module.css';

export default function DocRootLayout({children}: Props) {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  return (
    <div className={clsx(styles.frame, sidebar && styles.withSidebar)}>
      <main className={styles.main}>{children}</main>
      {sidebar && (
        <aside className={clsx(ThemeClassNames.docs.docSidebarContainer, styles.side)}>
          <nav className="menu" aria-label="Category">
            <ul className={clsx(ThemeClassNames.docs.docSidebarMenu, 'menu__list')}>
              <DocSidebarItems
                items={nearbyItems(sidebar.items, pathname)}
                activePath={pathname}
                level={1}
              />
            </ul>
          </nav>
        </aside>
      )}
    </div>
  );
}
