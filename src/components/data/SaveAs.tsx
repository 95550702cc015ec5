import {downloadText} from './downloadText.ts';
import styles from './SaveAs.module.css';

interface Format {
  readonly label: 'CSV' | 'JSON';
  /** What writes it may be loaded at the first use. */
  readonly write: () => Promise<string>;
}

interface Props {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly formats: readonly Format[];
}

const TYPES = {CSV: 'text/csv', JSON: 'application/json'} as const;

/** Hands out what a view shows as a file. */
export default function SaveAs({name, formats}: Props) {
  async function save({label, write}: Format) {
    downloadText(`${name}.${label.toLowerCase()}`, TYPES[label], await write());
  }
  return (
    <span className={styles.formats} data-unprinted>
      <span>Save as</span>
      {formats.map((format) => (
        <button
          key={format.label}
          className="text-button"
          type="button"
          onClick={() => void save(format)}
        >
          {format.label}
        </button>
      ))}
    </span>
  );
}
