import type {ComparedProject} from '../../field/comparedProject.ts';
import {amount} from '../../knowledge/amount.ts';
import RowLabel from './RowLabel.tsx';
import styles from './SideBySide.module.css';
import SourceKind from '../project/SourceKind.tsx';

/** How many claims the page of each project makes, and who supports them. */
export default function EvidenceRow({projects}: {readonly projects: readonly ComparedProject[]}) {
  return (
    <tr role="row">
      <RowLabel label="Claims" />
      {projects.map(({row, evidence: {claims, own, others, overview}}) => (
        <td key={row.slug} role="cell">
          {amount(claims, 'claim')}
          <ul className={styles.shares}>
            <li>
              <SourceKind kind="own" /> {own} from its own pages
            </li>
            <li>
              <SourceKind kind="others" /> {others} from others
            </li>
            <li>
              <SourceKind kind="overview" /> {overview} from the 2024 overview alone
            </li>
          </ul>
        </td>
      ))}
    </tr>
  );
}
