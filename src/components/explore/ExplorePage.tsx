import {useId, useMemo} from 'react';
import type {FieldData} from '../../field/fieldData.ts';
import {TEXT_CHOICE} from '../../field/explore.ts';
import {markChosen} from '../../field/facets.ts';
import {amount} from '../../knowledge/amount.ts';
import ChosenChips from '../facets/ChosenChips.tsx';
import {chosenValues, wordsOfFacet} from '../facets/chosenValues.ts';
import SaveAs from '../data/SaveAs.tsx';
import IgnoredNote from '../facets/IgnoredNote.tsx';
import Rescues from '../facets/Rescues.tsx';
import ViewFrame from '../page/ViewFrame.tsx';
import {categoryLabels} from './columns.tsx';
import CompareBar from './CompareBar.tsx';
import styles from './ExplorePage.module.css';
import Facets from './Facets.tsx';
import {commonValues} from './longFacet.ts';
import ProjectList from './ProjectList.tsx';
import ProjectTable from './ProjectTable.tsx';
import {rowBlocks, type RowBlock} from './rowBlocks.ts';
import Toolbar from './Toolbar.tsx';
import {useExplore} from './useExplore.ts';
import {useGrowing} from './useGrowing.ts';

/** All projects, to be narrowed down, sorted, grouped and ticked. What a reader asks is in the address. */
export default function ExplorePage({data}: {readonly data: FieldData}) {
  const {rows} = data;
  const {state, ignored, facets, counted, view, form, isAnew, settle, onTick, ...on} =
    useExplore(data);
  const common = useMemo(() => commonValues(facets, data), [facets, data]);
  const labels = useMemo(() => categoryLabels(data), [data]);
  const blocks = useMemo(() => rowBlocks(view), [view]);
  const inTable = useGrowing(state.layout === 'table' ? blocks : NO_BLOCKS);
  const inCards = useGrowing(state.layout === 'cards' ? blocks : NO_BLOCKS);
  const filtersId = useId();

  const typed = `“${state.text.trim()}”`;
  const marked = markChosen(facets, state.choices);
  const chosen = chosenValues(marked);
  const wordsOf = (key: string) => wordsOfFacet(marked, key);
  const chips = [
    ...(state.text.trim() === ''
      ? []
      : [
          {
            key: TEXT_CHOICE,
            words: typed,
            onDrop: () => {
              on.onDrop([TEXT_CHOICE]);
            },
          },
        ]),
    ...chosen.map(({key, value, words}) => ({
      key: `${key} ${value}`,
      words,
      onDrop: () => {
        on.onToggle(key, value);
      },
    })),
  ];
  const count = view.rows.length;
  const names = useMemo(() => new Map(rows.map(({slug, name}) => [slug, name])), [rows]);
  return (
    <ViewFrame
      title="Explore"
      isWide
      lead={
        <>
          {rows.length} projects.{' '}
          <span className={styles.hint} data-unprinted>
            Narrow them down, sort, compare; the address keeps what you chose.
          </span>
        </>
      }
    >
      <IgnoredNote
        ignored={ignored}
        facets={facets}
        others={{sort: 'order', group: 'grouping', view: 'view', compare: 'project'}}
      />
      <form
        ref={form}
        className={styles.form}
        data-unindexed
        data-app="state"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {/* What Enter in the field presses; before React runs, the address then has what was typed. */}
        <button type="submit" hidden onClick={settle} />
        <aside
          id={filtersId}
          className={styles.filters}
          popover="auto"
          aria-label="Filters"
          data-unprinted
        >
          <Facets facets={counted} choices={state.choices} common={common} onToggle={on.onToggle} />
          <button
            className={styles.close}
            type="button"
            popoverTarget={filtersId}
            popoverTargetAction="hide"
          >
            Show {amount(count, 'project')}
          </button>
        </aside>
        <div className={styles.list}>
          <Toolbar
            state={state}
            facets={facets}
            filtersId={filtersId}
            onText={on.onText}
            onSettle={settle}
            onGroup={on.onGroup}
            onSort={on.onSort}
            onLayout={on.onLayout}
          />
          <div className={styles.shown}>
            <p role="status">
              <strong>{count}</strong> {count < rows.length && `of ${rows.length} `}
              {rows.length === 1 ? 'project' : 'projects'}
            </p>
            <ChosenChips chips={chips} onClear={on.onClear} />
            {count > 0 && (
              <div className={styles.exports}>
                <SaveAs
                  name="projects"
                  formats={[
                    {
                      label: 'CSV',
                      write: async () =>
                        (await import('../../field/exploreExport.ts')).rowsAsCsv(view.rows),
                    },
                    {
                      label: 'JSON',
                      write: async () =>
                        (await import('../../field/exploreExport.ts')).rowsAsJson(view.rows),
                    },
                  ]}
                />
              </div>
            )}
          </div>
          {count === 0 && (
            <Rescues
              message="No project meets all of this."
              rescues={view.rescues}
              wordsOf={(key) => (key === TEXT_CHOICE ? typed : wordsOf(key))}
              onDrop={on.onDrop}
            />
          )}
          {inTable.length > 0 && (
            <ProjectTable
              // Rows that were built would jump to other places in it: it gets rows of its own.
              key={isAnew ? 'asked' : 'built'}
              blocks={inTable}
              labels={labels}
              sorting={state.sorting}
              ticked={state.ticked}
              onTick={onTick}
              onSort={on.onSort}
            />
          )}
          <ProjectList blocks={inCards} ticked={state.ticked} onTick={onTick} />
        </div>
        <CompareBar
          ticked={state.ticked}
          names={state.ticked.map((slug) => names.get(slug) ?? slug)}
          onClear={on.onUntickAll}
        />
      </form>
    </ViewFrame>
  );
}

const NO_BLOCKS: readonly RowBlock[] = [];
