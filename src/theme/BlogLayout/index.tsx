// Replaces BlogLayout of 3.10: limits the width of lines, and puts the table of contents beside the article.
import type {Props} from '@theme/BlogLayout';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function BlogLayout({sidebar: _, toc, children, ...layout}: Props) {
  return (
    <Layout {...layout}>
      <div className={clsx(styles.frame, toc && styles.withToc)}>
        <main className={styles.main}>{children}</main>
        {toc && <div className={styles.toc}>{toc}</div>}
      </div>
    </Layout>
  );
}
