import type {FieldRow} from '../../field/fieldData.ts';
import {downloadText} from './downloadText.ts';
import styles from './Exports.module.css';

/** Hands out the projects that are shown, in their order. */
export default function Exports({rows}: {readonly rows: readonly FieldRow[]}) {
  // What writes them is loaded at the first use.
  async function save(kind: 'csv' | 'json') {
    const {rowsAsCsv, rowsAsJson} = await import('../../field/exploreExport.ts');
    if (kind === 'csv') downloadText('projects.csv', 'text/csv', rowsAsCsv(rows));
    else downloadText('projects.json', 'application/json', rowsAsJson(rows));
  }
  return (
    <p className={styles.exports} data-unprinted>
      <span>Save as</span>
      <button className="text-button" type="button" onClick={() => void save('csv')}>
        CSV
      </button>
      <button className="text-button" type="button" onClick={() => void save('json')}>
        JSON
      </button>
    </p>
  );
}
