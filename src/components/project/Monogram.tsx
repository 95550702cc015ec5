import clsx from 'clsx';
import styles from './Monogram.module.css';

interface Props {
  readonly letters: string;
  readonly hue: number;
  readonly large?: boolean;
  /** Whether the project stands outside of its category. */
  readonly outlined?: boolean;
}

/** Two letters of a project in the color of its category, in place of a logo. Screen readers skip it. */
export default function Monogram({letters, hue, large = false, outlined = false}: Props) {
  return (
    <span
      className={clsx(styles.monogram, large && styles.large, outlined && styles.outlined)}
      data-hue={hue}
      aria-hidden="true"
    >
      {letters}
    </span>
  );
}
