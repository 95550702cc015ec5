import clsx from 'clsx';
import styles from './Monogram.module.css';

interface Props {
  readonly letters: string;
  readonly hue: number;
  readonly large?: boolean;
}

/** Stands where a logo would, in the color of the project's category. It carries no name of its own. */
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
