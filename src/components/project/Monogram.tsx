import clsx from 'clsx';
import styles from './Monogram.module.css';

interface Props {
  readonly letters: string;
  readonly hue: number;
  readonly large?: boolean;
}

/** Two letters of a project in the color of its category, in place of a logo. Screen readers skip it. */
export default function Monogram({letters, hue, large = false}: Props) {
  return (
    <span
      className={clsx(styles.monogram, large && styles.large)}
      data-hue={hue}
      aria-hidden="true"
    >
      {letters}
    </span>
  );
}
