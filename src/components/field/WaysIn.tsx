import Link from '@docusaurus/Link';
import styles from './WaysIn.module.css';

export interface Way {
  readonly to: string;
  readonly label: string;
  /** What a reader finds there, in a few words. */
  readonly what: string;
}

/** The views of the atlas, each with what it answers. */
export default function WaysIn({ways}: {readonly ways: readonly Way[]}) {
  return (
    <section aria-labelledby="ways-in" data-unprinted>
      <h2 id="ways-in" className={styles.title}>
        Ways in
      </h2>
      <ul className={styles.ways}>
        {ways.map(({to, label, what}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
