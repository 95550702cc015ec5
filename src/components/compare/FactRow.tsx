import {Fragment} from 'react';
import type {ComparedCell, ComparedRow} from '../../field/compare.ts';
import {likenessOf} from '../../field/compareWords.ts';
import {longDay} from '../../knowledge/day.ts';
import {CONFIDENCE_MEANINGS, STATUS_LABELS} from '../../knowledge/labels.ts';
import StatusMark from '../project/StatusMark.tsx';
import RowLabel from './RowLabel.tsx';
import styles from './SideBySide.module.css';
import Sources from './Sources.tsx';

interface Props {
  readonly row: ComparedRow;
  /** What explains the values. */
  readonly note?: ComparedRow | undefined;
}

/** One fact of all projects, who says so, and whether they differ. */
export default function FactRow({row, note}: Props) {
  const likeness = likenessOf(row);
  return (
    <tr role="row">
      <RowLabel label={LABELS[row.key] ?? row.label} likeness={likeness} />
      {row.cells.map((cell, column) => (
        <td key={column} role="cell">
          {cell.values.length === 0 ? (
            <span className={styles.none}>none recorded</span>
          ) : (
            <Values row={row} cell={cell} isMarked={likeness === 'differs'} />
          )}
          {cell.source !== undefined && cell.values.length > 0 && (
            <Sources column={column} sources={[cell.source]} />
          )}
          <Note column={column} cell={note?.cells[column]} />
        </td>
      ))}
    </tr>
  );
}

/** Other names than those of the fact sheet, where a row reads better with them. */
const LABELS: Readonly<Record<string, string>> = {description: 'In a sentence'};

interface ValuesProps {
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
  /** Whether what not all projects have is set in bold. */
  readonly isMarked: boolean;
}

function Values({row, cell: {values, urls}, isMarked}: ValuesProps) {
  return values.map(({text, isShared}, index) => {
    const words = wordsOf(row.key, text);
    const url = urls?.[index];
    const content =
      url === undefined ? (
        words
      ) : (
        <a href={url} rel="external" data-spelled>
          {words}
        </a>
      );
    return (
      <Fragment key={text}>
        {index > 0 && ', '}
        {isMarked && !isShared ? <b>{content}</b> : content}
      </Fragment>
    );
  });
}

function wordsOf(key: string, text: string) {
  if (key === 'checked') return longDay(text);
  if (key === 'confidence') {
    const meaning = Object.entries(CONFIDENCE_MEANINGS).find(([degree]) => degree === text);
    return meaning ? `${text}: ${meaning[1]}` : text;
  }
  if (key !== 'status') return text;
  const status = statusCalled(text);
  return (
    <span className={styles.status}>
      {status && <StatusMark status={status} silent />}
      {text}
    </span>
  );
}

function statusCalled(label: string) {
  return STATUSES.find((status) => STATUS_LABELS[status] === label);
}

const STATUSES = ['active', 'merged', 'inactive', 'unconfirmed'] as const;

function Note({column, cell}: {readonly column: number; readonly cell: ComparedCell | undefined}) {
  if (!cell || cell.values.length === 0) return null;
  return (
    <p className={styles.note}>
      {cell.values.map(({text}) => text).join(', ')}
      {cell.source !== undefined && <Sources column={column} sources={[cell.source]} />}
    </p>
  );
}
