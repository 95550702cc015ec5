import type {ReactNode} from 'react';
import styles from './Fact.module.css';
import SourceMark from './SourceMark.tsx';

interface Props {
  readonly name: string;
  readonly source?: string | undefined;
  readonly children: ReactNode;
}

/** One line of the fact sheet. */
export default function Fact({name, source, children}: Props) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        <SourceMark sources={[source]} />
      </dd>
    </div>
  );
}
