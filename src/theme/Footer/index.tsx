// Replaces Footer of 3.10: one line of text and one of links; on paper the address of the page instead of links.
import {useLocation} from '@docusaurus/router';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import FooterLinkItem from '@theme/Footer/LinkItem';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function Footer() {
  const {footer} = useThemeConfig();
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  if (!footer) {
    return null;
  }
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, styles.footer)}>
      <p className={styles.address}>{`${siteConfig.title}: ${siteConfig.url}${pathname}`}</p>
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
