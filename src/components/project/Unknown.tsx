import styles from './Unknown.module.css';

/** Stands where no source says anything: a dash for the eye, words for screen readers. */
export default function Unknown() {
  return (
    <span className={styles.unknown} data-unknown>
      <span aria-hidden="true">–</span>
      <span className="spoken" data-spoken>
        not known
      </span>
    </span>
  );
}
