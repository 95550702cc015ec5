import Link from '@docusaurus/Link';
import {FIRST_EDITION, type NumberedSource} from '../../field/compareSources.ts';
import {SOURCE_KIND_LABELS} from '../../knowledge/labels.ts';
import {readableAddress} from '../../knowledge/readableAddress.ts';
import RowLabel from './RowLabel.tsx';
import styles from './SideBySide.module.css';
import {sourceId} from './Sources.tsx';
import SourceKind from '../project/SourceKind.tsx';

interface Props {
  readonly numbered: readonly (readonly NumberedSource[])[];
}

/** The sources of each column, by the numbers that stand in its cells. */
export default function SourceRow({numbered}: Props) {
  return (
    <tr role="row">
      <RowLabel label="By number" />
      {numbered.map((sources, column) => (
        <td key={column} role="cell">
          <ol className={styles.sources}>
            {sources.map(({number, source, kind}) => (
              <li key={number} id={sourceId(number)}>
                <span className={styles.number}>{number}</span>
                <span>
                  {source === FIRST_EDITION ? (
                    <Link to="/blog/decentralizing-ai">The overview of 2024</Link>
                  ) : (
                    <a href={source} rel="external" data-spelled>
                      {readableAddress(source)}
                    </a>
                  )}
                  <span className={styles.kind}>
                    <SourceKind kind={kind} /> {SOURCE_KIND_LABELS[kind]}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </td>
      ))}
    </tr>
  );
}
