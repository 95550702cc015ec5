import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Term.module.css';
import {useTip} from './useTip.ts';

interface Props {
  readonly slug: string;
  /** The address of its entry in the glossary. */
  readonly permalink: string;
  readonly definition: string;
  readonly children: ReactNode;
}

/**
 * A glossary term in the text. Its definition opens as a tooltip on hover, on focus and on the first tap. Without
 * JavaScript, the term is a plain link to its glossary entry.
 */
export default function Term({slug, permalink, definition, children}: Props) {
  const {root, tip, isOpen, handlers, onClick} = useTip();
  return (
    <span ref={root} {...handlers}>
      <Link
        className={styles.term}
        to={permalink}
        aria-describedby={`term-${slug}`}
        onClick={onClick}
      >
        {children}
      </Link>
      <span
        ref={tip}
        id={`term-${slug}`}
        className={styles.tip}
        role="tooltip"
        hidden={!isOpen}
        data-unindexed
        data-unprinted
      >
        {definition}
      </span>
    </span>
  );
}
