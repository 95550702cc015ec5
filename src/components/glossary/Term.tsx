import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Term.module.css';
import {useTip} from './useTip.ts';

interface Props {
  readonly slug: string;
  /** Its place in the glossary. */
  readonly permalink: string;
  readonly definition: string;
  readonly children: ReactNode;
}

/**
 * A word that carries its definition: shown while the pointer or the focus is on it, by touch at the first tap.
 * It is a link to the glossary, which it remains without script.
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
