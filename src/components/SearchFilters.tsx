import type {Result} from '../search/engine.ts';
import {choicesOf, FILTERS, type Filter, type Filters} from '../search/filters.ts';
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
  return (
    <div className={styles.filters}>
      {FILTERS.map((filter) => (
        <label key={filter} className={styles.filter}>
          <span className={styles.label}>{WORDS[filter].label}</span>
          <select
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
        </label>
      ))}
    </div>
  );
}
