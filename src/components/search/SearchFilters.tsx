import {useId} from 'react';
import type {Result} from '../../search/engine.ts';
import {choicesOf, FILTERS, type Filter, type Filters} from '../../search/filters.ts';
import styles from './SearchFilters.module.css';

const WORDS: Readonly<Record<Filter, {label: string; all: string}>> = {
  kind: {label: 'Kind of page', all: 'All kinds'},
  category: {label: 'Category', all: 'All categories'},
  status: {label: 'Status', all: 'Any status'},
  chain: {label: 'Chain', all: 'Any chain'},
  resource: {label: 'Provides', all: 'Anything'},
  tag: {label: 'Tag', all: 'All tags'},
};

interface Props {
  /** All results, before filtering. */
  readonly results: readonly Result[];
  readonly filters: Filters;
  /** Called with the chosen slug, or '' for all. */
  readonly onChange: (filter: Filter, slug: string) => void;
}

/** Filters results by kind of page, category, tag and facts of projects. A filter without a choice is not offered. */
export default function SearchFilters({results, filters, onChange}: Props) {
  const id = useId();
  const offered = FILTERS.map((filter) => ({filter, choices: choicesOf(results, filters, filter)}));
  return (
    <div className={styles.filters}>
      {offered
        .filter(({choices}) => choices.length > 0)
        .map(({filter, choices}) => (
          <div
            key={filter}
            className={styles.filter}
            // In print, a chosen filter tells what the list shows; one without a choice says nothing.
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
              {choices.map(({slug, label, count}) => (
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
