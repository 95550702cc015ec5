// Replaces Navbar/Layout of 3.10: without its React menu, which needs a backdrop and follows the scrolling.
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Navbar/Layout';
import MobileSidebar from '@theme/Navbar/MobileSidebar';
import clsx from 'clsx';

export default function NavbarLayout({children}: Props) {
  return (
    <nav
      aria-label="Main"
      className={clsx(ThemeClassNames.layout.navbar.container, 'navbar', 'navbar--fixed-top')}
    >
      {children}
      <MobileSidebar />
    </nav>
  );
}
