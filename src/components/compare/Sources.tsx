import {createContext, useContext} from 'react';
import type {NumberedSource} from '../../field/compareSources.ts';

/** The numbered sources of each column. */
export const SourcesContext = createContext<readonly (readonly NumberedSource[])[]>([]);

/** The id of a source at the foot of its column. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

interface Props {
  readonly column: number;
  readonly sources: readonly string[];
}

/** Who says what stands in a cell: numbers that lead to the foot of the column. */
export default function Sources({column, sources}: Props) {
  const numbered = useContext(SourcesContext)[column] ?? [];
  const numbers = numbered.filter(({source}) => sources.includes(source));
  if (numbers.length === 0) return null;
  return (
    <sup>
      {numbers.map(({number}) => (
        <a key={number} href={`#${sourceId(number)}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}
