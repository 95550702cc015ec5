import {hostOf} from '../../src/knowledge/readableAddress.ts';
import {OVERVIEW} from '../../src/knowledge/values.ts';

interface Props {
  readonly source: string | undefined;
  /** Whether an arrow stands for the name of the host, in a table. */
  readonly isShort?: boolean;
}

/** Who says so: the host of an address as a link to it, or the overview of 2024. */
export default function SourceLink({source, isShort = false}: Props) {
  if (source === undefined) return null;
  // In a table, it stays beside the last word.
  const space = isShort ? '\u00A0' : ' ';
  if (source === OVERVIEW) {
    return (
      <>
        {space}
        <small title="Said only by the overview of 2024">
          {isShort ? '2024' : '2024 overview'}
        </small>
      </>
    );
  }
  const host = hostOf(source);
  return (
    <>
      {space}
      <a className="source" href={source} aria-label={`Source: ${host}`}>
        {isShort ? '↗\uFE0E' : host}
      </a>
    </>
  );
}
