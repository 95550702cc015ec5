// Replaces CodeBlock/Buttons of 3.10, which draws its buttons only once React runs: this one is part of the page, see
// src/firstView/copyCode.ts.
import styles from './styles.module.css';

export default function CodeBlockButtons() {
  return (
    <button
      className={styles.copy}
      type="button"
      aria-live="polite"
      data-copy-code
      data-unindexed
      data-unprinted
    >
      Copy
    </button>
  );
}
