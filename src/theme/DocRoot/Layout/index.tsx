// Replaces DocRoot/Layout of 3.10: one centered frame for sidebar and page; the sidebar cannot be hidden.
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import {ThemeClassNames} from '@docusaurus/theme-common';
import BackToTopButton from '@theme/BackToTopButton';
import type {Props} from '@theme/DocRoot/Layout';
import DocSidebar from '@theme/DocSidebar';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function DocRootLayout({children}: Props) {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  return (
    <div className={clsx(styles.frame, sidebar && styles.withSidebar)}>
      <BackToTopButton />
      {sidebar && (
        <aside className={clsx(ThemeClassNames.docs.docSidebarContainer, styles.side)}>
          <DocSidebar
            key={sidebar.name}
            sidebar={sidebar.items}
            path={pathname}
            onCollapse={doNothing}
            isHidden={false}
          />
        </aside>
      )}
      <main className={styles.main}>{children}</main>
    </div>
  );
}

function doNothing() {
  // DocSidebar requires the callback, but this sidebar cannot be collapsed.
}
