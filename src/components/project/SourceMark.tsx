import {createContext, useContext} from 'react';
import type {CitedSources} from '../../knowledge/citedSources.ts';

/** The numbers of sources in the list of the page, by address. */
export const SourceNumbers = createContext<CitedSources['numbers']>({});

interface Props {
  /** Addresses, or `overview`. */
  readonly sources: readonly (string | undefined)[];
}

/** Who says so: numbers that lead to the list of sources, as those of the footnotes in the text do. */
export default function SourceMark({sources}: Props) {
  const numbers = useContext(SourceNumbers);
  const cited = new Set(sources.flatMap((source) => numbers[source ?? ''] ?? []));
  return [...cited].map((number) => (
    <sup key={number}>
      <a href={`#source-${number}`} data-footnote-ref="" aria-describedby="sources">
        {number}
      </a>
    </sup>
  ));
}
