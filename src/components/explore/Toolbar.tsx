import {useLayoutEffect, useRef} from 'react';
import type {ExploreState} from '../../field/explore.ts';
import {EXPLORE_FACETS, type ExploreFacet} from '../../field/exploreFacets.ts';
import type {Facet} from '../../field/facets.ts';
import type {FieldRow} from '../../field/fieldData.ts';
import {SORT_COLUMNS, isSortColumn, type Sorting} from '../../field/sortRows.ts';
import {SORT_LABELS} from './columns.tsx';
import {nextSorting} from './sorting.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly state: ExploreState;
  readonly facets: readonly Facet<FieldRow>[];
  readonly filtersId: string;
  readonly onText: (text: string) => void;
  readonly onSettle: () => void;
  readonly onGroup: (group: ExploreFacet | undefined) => void;
  readonly onSort: (sorting: Sorting | undefined) => void;
  readonly onLayout: (layout: ExploreState['layout']) => void;
}

/** The field to type in, and how the list is sorted, grouped and laid out. */
export default function Toolbar({
  state: {text, group, sorting, layout},
  facets,
  filtersId,
  onText,
  onSettle,
  onGroup,
  onSort,
  onLayout,
}: Props) {
  const field = useTextField(text);
  return (
    <div className={styles.toolbar} data-unprinted>
      <input
        className={styles.field}
        type="search"
        name="q"
        aria-label="Filter by name, ticker or words"
        placeholder="Name, ticker or words"
        autoComplete="off"
        enterKeyHint="search"
        ref={field}
        defaultValue={text}
        onChange={({target}) => {
          onText(target.value);
        }}
        onBlur={onSettle}
      />
      <button className={styles.open} type="button" popoverTarget={filtersId}>
        Filters
      </button>
      <label className={styles.select}>
        <span>Group by</span>
        <select
          name="group"
          value={group ?? ''}
          onChange={({target}) => {
            onGroup(EXPLORE_FACETS.find((key) => key === target.value));
          }}
        >
          <option value="">nothing</option>
          {facets.map(({key, label}) => (
            <option key={key} value={key}>
              {label.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.select} data-layout={layout}>
        <span>Sort by</span>
        <select
          name="sort"
          value={sorting ? `${sorting.isDescending ? '-' : ''}${sorting.by}` : ''}
          onChange={({target}) => {
            const by = target.value.replace(/^-/, '');
            onSort(isSortColumn(by) ? {by, isDescending: target.value !== by} : undefined);
          }}
        >
          <option value="">{text.trim() === '' ? 'name' : 'best match'}</option>
          {SORT_COLUMNS.map((by) => {
            const usual = nextSorting(undefined, by);
            return usual && [usual, {by, isDescending: !usual.isDescending}].map(option);
          })}
        </select>
      </label>
      <div className={styles.layout} role="group" aria-label="Layout">
        {LAYOUTS.map(({key, label}) => (
          <button
            key={key}
            className="text-button"
            type="submit"
            name="view"
            value={key}
            aria-pressed={layout === key}
            onClick={(event) => {
              event.preventDefault();
              onLayout(key);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

const LAYOUTS = [
  {key: 'table', label: 'Table'},
  {key: 'cards', label: 'Cards'},
] as const;

function option({by, isDescending}: Sorting) {
  const value = `${isDescending ? '-' : ''}${by}`;
  return (
    <option key={value} value={value}>
      {SORT_LABELS[by].toLowerCase()}
      {isDescending ? ' ↓' : ' ↑'}
    </option>
  );
}

/**
 * A field that shows a text, and keeps what is in it until the text changes: React would put back the text of the built page
 * while it takes over, and letters that were just typed would be lost.
 */
function useTextField(text: string) {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(text);
  useLayoutEffect(() => {
    if (field.current && text !== shown.current && text !== field.current.value) {
      field.current.value = text;
    }
    shown.current = text;
  }, [text]);
  return field;
}
