// Replaces Footer of 3.10: one line of text and one of links; on paper the address of the page instead of links.
import {matchPath, useLocation} from '@docusaurus/router';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import FooterLinkItem from '@theme/Footer/LinkItem';
import clsx from 'clsx';
import routes from '@generated/routes';
import styles from './styles.module.css';

export default function Footer() {
  const {footer} = useThemeConfig();
  const {siteConfig} = useDocusaurusContext();
  const address = usePageAddress();
  if (!footer) {
    return null;
  }
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, styles.footer)}>
      {address && <p className={styles.address}>{`${siteConfig.title}: ${address}`}</p>}
      <p>{footer.copyright}</p>
      <ul className={styles.links} data-unprinted>
        {footer.links.map((item) =>
          'items' in item ? null : (
            <li key={item.label}>
              <FooterLinkItem item={item} />
            </li>
          ),
        )}
      </ul>
    </footer>
  );
}

/**
 * The address of the page as it was drawn at build, so that the first render in the browser repeats it: without a
 * trailing slash, and undefined on the page for unknown addresses, which one file answers for all.
 */
function usePageAddress(): string | undefined {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  if (!isPage(routes, pathname)) return undefined;
  const isHome = pathname === siteConfig.baseUrl;
  return `${siteConfig.url}${isHome ? pathname : pathname.replace(/\/$/, '')}`;
}

interface Route {
  readonly path?: string | string[];
  readonly exact?: boolean;
  readonly routes?: readonly Route[];
}

/** Whether a page has this address: unknown ones still match the frames around pages, which are not exact. */
function isPage(among: readonly Route[], pathname: string): boolean {
  return among.some(
    (route) => matchPath(pathname, route) && (route.exact || isPage(route.routes ?? [], pathname)),
  );
}
