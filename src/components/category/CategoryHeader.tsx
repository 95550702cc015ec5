import styles from './CategoryHeader.module.css';

interface Props {
  readonly title: string;
  readonly description: string | undefined;
  readonly count: number;
}

/** The head of a list of projects: its name in its color, one sentence, and how many there are. */
export default function CategoryHeader({title, description, count}: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>
        {description && <span>{description.replace(/\.$/, '')}</span>}
        <span className={styles.count}>{count === 1 ? '1 project' : `${count} projects`}</span>
      </p>
    </header>
  );
}
