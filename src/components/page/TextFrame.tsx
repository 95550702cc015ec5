import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './TextFrame.module.css';

interface Props {
  /** The table of contents, which stands beside the text where there is room, and is folded above it where there is not. */
  readonly toc?: ReactNode;
  readonly children: ReactNode;
}

/** The main part of a page that is one long text: an article or a manual. Limits the width of its lines. */
export default function TextFrame({toc, children}: Props) {
  return (
    <div className={clsx(styles.frame, toc && styles.withToc)}>
      <main className={styles.text}>{children}</main>
      {toc && (
        <details className={styles.toc} data-unprinted>
          <summary>On this page</summary>
          {toc}
        </details>
      )}
    </div>
  );
}
