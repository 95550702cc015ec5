import {memo} from 'react';
import type {FieldRow} from '../../field/fieldData.ts';
import ListedLink from '../project/ListedLink.tsx';
import Monogram from '../project/Monogram.tsx';
import Unknown from '../project/Unknown.tsx';
import {COLUMNS, type CategoryLabels} from './columns.tsx';
import styles from './ProjectTable.module.css';
import TickBox from './TickBox.tsx';
import type {Ticked} from './ticking.ts';

interface Props extends Ticked {
  readonly row: FieldRow;
  readonly labels: CategoryLabels;
}

/** A project as a row of the table. */
export default memo(function ProjectRow({row, labels, ...ticked}: Props) {
  return (
    <tr role="row" data-ticked={ticked.isTicked || undefined}>
      <td role="cell" className={styles.tick}>
        <TickBox row={row} {...ticked} />
      </td>
      <th role="rowheader" scope="row" className={styles.name}>
        <Monogram letters={row.monogram} hue={row.hue} />
        <ListedLink to={`/projects/${row.slug}`}>{row.name}</ListedLink>
      </th>
      {COLUMNS.map(({key, draw}) => {
        const content = draw(row, labels);
        return (
          <td key={key} role="cell" data-column={key}>
            {content ?? <Unknown />}
          </td>
        );
      })}
    </tr>
  );
});
