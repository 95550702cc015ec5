import type {ReactNode} from 'react';
import styles from './Fact.module.css';
import SourceMark from './SourceMark.tsx';

interface Props {
  readonly name: string;
  readonly source?: string | undefined;
  /** Whether the value itself is the address of its source. */
  readonly isSourceWritten?: boolean;
  readonly children: ReactNode;
}

/** One line of the fact sheet. */
export default function Fact({name, source, isSourceWritten = false, children}: Props) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        <SourceMark source={source} isWritten={isSourceWritten} />
      </dd>
    </div>
  );
}
