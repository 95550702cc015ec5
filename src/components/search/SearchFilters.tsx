import {useId} from 'react';
import type {Result} from '../../search/engine.ts';
import {choicesOf, FILTERS, type Filter, type Filters} from '../../search/filters.ts';
import styles from './SearchFilters.module.css';

const WORDS: Readonly<Record<Filter, {label: string; all: string}>> = {
  kind: {label: 'Kind of page', all: 'All kinds'},
  category: {label: 'Category', all: 'All categories'},
  tag: {label: 'Tag', all: 'All tags'},
};

interface Props {
  /** All that were found, before they are narrowed. */
  readonly results: readonly Result[];
  readonly filters: Filters;
  /** Is told the slug that was chosen, or '' for all. */
  readonly onChange: (filter: Filter, slug: string) => void;
}

/** Narrows results by kind of page, category and tag. */
export default function SearchFilters({results, filters, onChange}: Props) {
  const id = useId();
  return (
    <div className={styles.filters}>
      {FILTERS.map((filter) => (
        <div
          key={filter}
          className={styles.filter}
          // On paper a choice says what the list is; where none was made there is none to make.
          data-unprinted={filters[filter] === undefined ? '' : undefined}
        >
          <label className={styles.label} htmlFor={id + filter}>
            {WORDS[filter].label}
          </label>
          <select
            id={id + filter}
            className={styles.select}
            value={filters[filter] ?? ''}
            onChange={({target}) => {
              onChange(filter, target.value);
            }}
          >
            <option value="">{WORDS[filter].all}</option>
            {choicesOf(results, filters, filter).map(({slug, label, count}) => (
              <option key={slug} value={slug}>
                {label} ({count})
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
