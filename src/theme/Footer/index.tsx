// Replaces Footer of 3.10: one line of text and one of links. In print, the address of the page replaces the links.
import {matchPath, useLocation} from '@docusaurus/router';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import routes from '@generated/routes';
import FooterLinkItem from '@theme/Footer/LinkItem';
import clsx from 'clsx';
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
 * The address of the page exactly as at build time, because the first render in the browser must match the HTML:
 * without a trailing slash. Undefined where the host is not known, and for unknown addresses, which all get the same file, 404.html.
 */
function usePageAddress(): string | undefined {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  if (!siteConfig.customFields?.isHostKnown || !isPage(pathname, routes)) return undefined;
  const isHome = pathname === siteConfig.baseUrl;
  return `${siteConfig.url}${isHome ? pathname : pathname.replace(/\/$/, '')}`;
}

interface Route {
  readonly path?: string | string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly routes?: readonly Route[] | undefined;
}

/**
 * Whether a route of the site draws the page at a path. Only a route that is `exact` draws one: the pages of docs/ are
 * below a route for `/`, which matches unknown addresses as well.
 */
function isPage(path: string, candidates: readonly Route[]): boolean {
  return candidates.some(
    ({path: pattern, exact = false, routes: children = []}) =>
      pattern !== '*' &&
      matchPath(path, {path: pattern, exact}) !== null &&
      (exact || isPage(path, children)),
  );
}
