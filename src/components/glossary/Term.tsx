import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Term.module.css';

interface Props {
  readonly slug: string;
  /** The address of its entry in the glossary. */
  readonly permalink: string;
  readonly definition: string;
  readonly children: ReactNode;
}

/**
 * A glossary term in the text. `src/firstView/tips.ts` opens its definition as a card. Without JavaScript, the term is
 * a plain link to its glossary entry.
 */
export default function Term({slug, permalink, definition, children}: Props) {
  return (
    <span data-term>
      <Link className={styles.term} to={permalink} aria-describedby={`term-${slug}`}>
        {children}
      </Link>
      <span id={`term-${slug}`} role="tooltip" hidden data-unindexed data-unprinted>
        {definition}
      </span>
    </span>
  );
}
