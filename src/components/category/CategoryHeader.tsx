import {amount} from '../../knowledge/amount.ts';
import styles from './CategoryHeader.module.css';

interface Props {
  readonly title: string;
  readonly description: string | undefined;
  /** How many projects are listed, unless the description says so. */
  readonly count?: number;
  /** Other and former names. */
  readonly aliases?: readonly string[];
}

/** Heads a list of projects: a title in the color of its category, one sentence, and how many projects are listed. */
export default function CategoryHeader({title, description, count, aliases = []}: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>
        {description && <span>{description.replace(/\.$/, '')}</span>}
        {count !== undefined && <span className={styles.count}>{amount(count, 'project')}</span>}
      </p>
      {aliases.length > 0 && <p className={styles.aliases}>Also known as {aliases.join(', ')}</p>}
    </header>
  );
}
