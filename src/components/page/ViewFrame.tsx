import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './ViewFrame.module.css';

interface Props {
  readonly title: string;
  /** What the view answers, in a sentence or two. */
  readonly lead?: ReactNode;
  /** Wider than a page of text, for a table that needs the room. */
  readonly isWide?: boolean;
  /** When the application is loaded, see `src/firstView/application.ts`. */
  readonly app?: 'state';
  readonly children: ReactNode;
}

/** The frame of a page that shows the field as a whole: its title, what it answers, and the view. */
export default function ViewFrame({title, lead, isWide = false, app, children}: Props) {
  return (
    <main className={clsx(styles.page, isWide && styles.wide)} data-app={app}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </header>
      {children}
    </main>
  );
}
