import Link from '@docusaurus/Link';
import {Fragment, useEffect, useMemo, useRef} from 'react';
import {toggleChoice} from '../../field/choicesAddress.ts';
import {choose as chooseRows} from '../../field/facets.ts';
import {relationFacets, relationRows} from '../../field/relationRows.ts';
import {readRelations, writeRelations, type RelationsState} from '../../field/relationsAddress.ts';
import type {RelationsData} from '../../field/relationsData.ts';
import {relationTrees} from '../../field/relationTrees.ts';
import {counted} from '../../field/words.ts';
import {earlyState} from '../address/earlyState.ts';
import {useAddressState} from '../address/useAddressState.ts';
import IgnoredNote from '../facets/IgnoredNote.tsx';
import ViewFrame from '../page/ViewFrame.tsx';
import PageData from '../data/PageData.tsx';
import GraphView from './GraphView.tsx';
import NameFocus from './NameFocus.tsx';
import RelationFilters from './RelationFilters.tsx';
import styles from './RelationsPage.module.css';
import RelationTables from './RelationTables.tsx';
import TreeList from './TreeList.tsx';

const ALL: RelationsState = {choices: {}};

/** Who relates to whom: a picture of the largest group, trees of the others, and all of it as a table. */
export default function RelationsPage({data}: {readonly data: RelationsData}) {
  const {mainland, nodes, edges, alone, categories} = data;
  const all = useMemo(() => relationRows(nodes, edges), [nodes, edges]);
  const facets = useMemo(() => relationFacets(all, categories), [all, categories]);
  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const ids = useMemo(() => new Set(byId.keys()), [byId]);
  const codec = useMemo(
    () => ({
      read: (query: string) => readRelations(query, facets, ids).state,
      write: (state: RelationsState) => writeRelations(state, facets),
      ignored: (query: string) => readRelations(query, facets, ids).ignored,
    }),
    [facets, ids],
  );
  const {state, ignored, choose} = useAddressState(codec, ALL);
  const {choices, at} = state;
  const {rows, facets: values} = useMemo(
    () => chooseRows(all, facets, choices),
    [all, facets, choices],
  );

  // What was chosen before React ran.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const early = form.current && earlyState(new FormData(form.current), codec, location.search);
    if (early) choose(early);
  }, [choose, codec]);

  const trees = useMemo(() => {
    const onMainland = new Set(mainland?.places.map(({id}) => id));
    const shown = rows.map((row) => ({...row, from: row.from.id, to: row.to.id}));
    const split = (isMeant: (id: string) => boolean) =>
      relationTrees(
        nodes.filter(({id}) => isMeant(id)),
        shown.filter(({from}) => isMeant(from)),
      );
    return {
      mainland: split((id) => onMainland.has(id)),
      islands: split((id) => !onMainland.has(id)),
    };
  }, [mainland, nodes, rows]);

  function lookAt(id: string | undefined) {
    const {at: _, ...others} = state;
    choose({...others, ...(id !== undefined && {at: id})});
  }

  const chosen = at === undefined ? undefined : byId.get(at);
  const projects = nodes.filter(({kind}) => kind === 'project').length;
  return (
    <ViewFrame
      title="Relations"
      lead={`Who builds on what, who joined whom: ${counted(edges.length, 'relation')} between ${counted(projects, 'project')} and ${nodes.length - projects} chains, pieces of software and organizations.`}
    >
      <IgnoredNote ignored={ignored} facets={facets} others={{at: 'name'}} />
      <form
        ref={form}
        data-app="state"
        data-unindexed
        aria-label="Key and filter"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <RelationFilters
          facets={values}
          categories={categories}
          nodes={nodes}
          at={at}
          onToggle={(key, value) => {
            const facet = facets.find((each) => each.key === key);
            if (facet) choose({...state, choices: toggleChoice(choices, facet, value)});
          }}
          onLookAt={lookAt}
        />
      </form>
      <p className={styles.shown} role="status" data-unindexed>
        {rows.length < edges.length && `${rows.length} of ${edges.length} relations shown.`}{' '}
        {Object.keys(choices).length > 0 && (
          <button
            className="text-button"
            type="button"
            onClick={() => {
              const {at: kept} = state;
              choose({choices: {}, ...(kept !== undefined && {at: kept})});
            }}
          >
            Show all
          </button>
        )}
      </p>
      {chosen && (
        <NameFocus
          node={chosen}
          rows={rows}
          onClose={() => {
            lookAt(undefined);
          }}
        />
      )}
      {mainland && (
        <>
          <figure className={styles.picture} data-app="state" data-unindexed>
            <GraphView mainland={mainland} nodes={byId} rows={rows} at={at} onLookAt={lookAt} />
            <figcaption>
              <b>The mainland.</b> {mainland.places.length} connected names. A name is a link; its
              neighbors light up when it is pointed at, touched or reached by keyboard. Place means
              nothing but nearness: the same data give the same picture.
            </figcaption>
          </figure>
          <section className={styles.narrow} data-unindexed>
            <p>
              Each relation stands once, at its better connected end. On a wide screen and on paper
              these are one picture.
            </p>
            <TreeList trees={trees.mainland} />
          </section>
        </>
      )}
      {trees.islands.length > 0 && (
        <section data-unindexed>
          <div className={styles.head}>
            <h2 id="islands">Islands</h2>
            <p>Groups that no relation ties to the rest</p>
          </div>
          <TreeList trees={trees.islands} />
        </section>
      )}
      {alone.length > 0 && (
        <p className={styles.alone} data-unindexed>
          No relation on record:{' '}
          {alone.map(({name, permalink}, index) => (
            <Fragment key={permalink}>
              {index > 0 && ', '}
              <Link to={permalink}>{name}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
      <details className={styles.table} data-unindexed>
        <summary className={styles.head}>
          <h2 id="table">The same as a table</h2>
          <span>{counted(rows.length, 'relation')} by kind, with who says so</span>
        </summary>
        <RelationTables rows={rows} />
      </details>
      <PageData permalink="/relations" hasTwin={false} />
    </ViewFrame>
  );
}
