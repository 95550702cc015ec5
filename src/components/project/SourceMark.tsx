import {hostOf} from '../../knowledge/readableAddress.ts';
import styles from './SourceMark.module.css';

interface Props {
  readonly source: string | undefined;
  /** Whether the address is already written beside the mark, so that print can leave the mark out. */
  readonly isWritten?: boolean;
}

/** The source of one fact: a small link, or the words "2024 overview" for the first edition of the overview. */
export default function SourceMark({source, isWritten = false}: Props) {
  if (source === undefined) {
    return null;
  }
  if (source === 'overview') {
    return (
      <>
        {' '}
        <span className={styles.edition}>2024 overview</span>
      </>
    );
  }
  return (
    <a
      className={styles.mark}
      href={source}
      rel="external"
      aria-label="source"
      title={hostOf(source)}
      data-unprinted={isWritten || undefined}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4.5 2.5h-2v7h7v-2M7 2h3v3M10 2L5.5 6.5" />
      </svg>
    </a>
  );
}
