import {useState} from 'react';
import type {Comparison} from '../../field/compare.ts';
import {likenessOf} from '../../field/compareWords.ts';
import SaveAs from '../data/SaveAs.tsx';
import styles from './Switches.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  readonly onSwitch: (onlyDifferences: boolean) => void;
}

/** Whether all rows are shown or only the differences, and the comparison to pass on: its address and its files. */
export default function Switches({comparison, onlyDifferences, onSwitch}: Props) {
  const {projects, rows} = comparison;
  const [copied, setCopied] = useState(false);
  const differences = rows.filter((row) => likenessOf(row) === 'differs').length;
  const choices = [
    {only: false, label: 'All rows'},
    {only: true, label: `Differences only (${differences})`},
  ];
  async function copy() {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  }
  return (
    <div className={styles.switches}>
      <div role="group" aria-label="Rows">
        {choices.map(({only, label}) => (
          <button
            key={label}
            className="text-button"
            type="button"
            aria-pressed={onlyDifferences === only}
            onClick={() => {
              onSwitch(only);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <p>
        <button
          className="text-button"
          type="button"
          onClick={() => {
            copy().catch(() => {
              setCopied(false);
            });
          }}
          onBlur={() => {
            setCopied(false);
          }}
        >
          Copy link
        </button>
        <span role="status">{copied && ' Copied'}</span>
      </p>
      <SaveAs
        name={projects.map(({row}) => row.slug).join('-')}
        formats={[
          {
            label: 'CSV',
            write: async () =>
              (await import('../../field/compareExport.ts')).comparisonAsCsv(comparison),
          },
          {
            label: 'JSON',
            write: async () =>
              (await import('../../field/compareExport.ts')).comparisonAsJson(comparison),
          },
        ]}
      />
    </div>
  );
}
