// Replaces Navbar/MobileSidebar of 3.10: the menu of a phone, a popover of the browser that needs no script.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useThemeConfig} from '@docusaurus/theme-common';
import {useEffect, useRef} from 'react';
import ColorModeToggle from '../../ColorModeToggle/index.tsx';
import styles from './styles.module.css';

export default function MobileSidebar() {
  const menu = useRef<HTMLDivElement>(null);
  const {pathname} = useLocation();
  const places = usePlaces();

  // Another page that React draws leaves the menu open.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [pathname]);

  return (
    <div ref={menu} id="menu" className={styles.menu} popover="auto">
      <div className={styles.head}>
        <button
          className={styles.close}
          type="button"
          popoverTarget="menu"
          aria-label="Close menu"
        />
        <ColorModeToggle />
      </div>
      <ul>
        {places.map(({label, to}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Place {
  readonly label: string;
  readonly to: string;
}

/** Everything that the navigation bar and the footer lead to, once. */
function usePlaces(): readonly Place[] {
  const {navbar, footer} = useThemeConfig();
  const items: readonly object[] = [...navbar.items, ...(footer?.links ?? [])];
  const places = items.filter(isPlace);
  return places.filter(({to}, index) => places.findIndex((other) => other.to === to) === index);
}

function isPlace(item: object): item is Place {
  return (
    'to' in item && typeof item.to === 'string' && 'label' in item && typeof item.label === 'string'
  );
}
