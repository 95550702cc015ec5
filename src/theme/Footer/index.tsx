// Replaces Footer of 3.10: one line of text and one of links.
import {useThemeConfig} from '@docusaurus/theme-common';
import FooterLinkItem from '@theme/Footer/LinkItem';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import styles from './styles.module.css';

export default function Footer() {
  const {footer} = useThemeConfig();
  if (!footer) {
    return null;
  }
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, styles.footer)}>
      <p>{footer.copyright}</p>
      <ul className={styles.links}>
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
