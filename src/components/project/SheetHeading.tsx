import type {ReactNode} from 'react';
import styles from './FactSheet.module.css';
import SectionHeading from '../page/SectionHeading.tsx';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

/** The heading of a part of the fact sheet, with a link to it. */
export default function SheetHeading({id, children}: Props) {
  return (
    <SectionHeading id={id} className={styles.heading}>
      {children}
    </SectionHeading>
  );
}
