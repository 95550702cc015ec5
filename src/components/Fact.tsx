import type {ReactNode} from 'react';
import styles from './Fact.module.css';
import SourceMark from './SourceMark.tsx';

interface Props {
  readonly name: string;
  readonly source?: string | undefined;
  /** Nothing is drawn of a fact that is not known. */
  readonly children: ReactNode;
}

/** One line of the fact sheet. */
export default function Fact({name, source, children}: Props) {
  if (!children) {
    return null;
  }
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        <SourceMark source={source} />
      </dd>
    </div>
  );
}
