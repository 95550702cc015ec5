import {useRef, useState} from 'react';
import type {RelationsData} from '../../field/relationsData.ts';
import type {GraphNode} from '../../field/relationGraph.ts';
import type {RelationRow} from '../../field/relationRows.ts';
import {groupBy} from '../../knowledge/oncePer.ts';
import EdgeLine from './EdgeLine.tsx';
import {cutPlace, type CutPlace} from './cutPlace.ts';
import {endsBetween} from './edgeShape.ts';
import styles from './GraphView.module.css';
import GraphName from './GraphName.tsx';
import {monthWords} from './monthWords.ts';

interface Props {
  readonly mainland: NonNullable<RelationsData['mainland']>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The relations to draw. */
  readonly rows: readonly RelationRow[];
  /** The id of the name that is looked at. */
  readonly at: string | undefined;
  readonly onLookAt: (id: string) => void;
}

/** The largest group of names as a picture. A name lights up with its neighbors where the pointer or the focus is. */
export default function GraphView({mainland, nodes, rows, at, onLookAt}: Props) {
  const {width, height, places} = mainland;
  const [near, setNear] = useState<string>();
  const touched = useRef(false);
  const byId = new Map(places.map((place) => [place.id, place]));
  const pairs = groupBy(rows, ({from, to}) => [[from.id, to.id].sort().join(' ')]);
  const lines = [...pairs.values()].flatMap((pair) =>
    pair.flatMap((row, index) => {
      const [from, to] = [byId.get(row.from.id), byId.get(row.to.id)];
      return from && to ? [{row, from, to, ends: endsBetween(from, to, index, pair.length)}] : [];
    }),
  );
  const drawn = lines.map((line): (typeof lines)[number] & {readonly cut?: CutPlace} => {
    if (!line.row.isEnded) return line;
    const others = lines.flatMap((each) =>
      each === line ? [] : [[each.ends.from, each.ends.to] as const],
    );
    return {...line, cut: cutPlace(line.ends.from, line.ends.to, places, others)};
  });
  const present = new Set(drawn.flatMap(({from, to}) => [from.id, to.id]));
  const center = near ?? at;
  const lit = new Set(
    drawn.flatMap(({from, to}) => (from.id === center || to.id === center ? [from.id, to.id] : [])),
  );
  const stateOf = (isLit: boolean, isThere = true) => {
    if (center === undefined) return isThere ? undefined : 'dim';
    return isLit ? 'lit' : 'dim';
  };
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${places.length} names that hang together, and the lines between them; the table below says the same in words`}
      onPointerLeave={() => {
        setNear(undefined);
      }}
    >
      {drawn.map(({row, from, to, ends, cut}) => (
        <EdgeLine
          key={`${row.type} ${from.id} ${to.id}`}
          type={row.type}
          isEnded={row.isEnded}
          {...ends}
          part={cut?.part}
          state={stateOf(from.id === center || to.id === center)}
        />
      ))}
      {drawn.map(
        ({row, from, to, cut}) =>
          cut &&
          row.until !== undefined && (
            <text
              key={`${row.type} ${from.id} ${to.id}`}
              className={styles.until}
              x={cut.date.x}
              y={cut.date.y + 4}
            >
              until {monthWords(row.until)}
            </text>
          ),
      )}
      {places.map((place) => {
        const node = nodes.get(place.id);
        return (
          node && (
            <GraphName
              key={place.id}
              node={node}
              place={place}
              state={stateOf(lit.has(place.id) || place.id === center, present.has(place.id))}
              isChosen={place.id === at}
              onNear={(isNear) => {
                setNear(isNear ? place.id : undefined);
              }}
              onPress={(pointer) => {
                touched.current = pointer === 'touch';
              }}
              // A finger cannot rest on a name: the first touch lights it up, the second follows the link.
              onClick={(event) => {
                const isLink = nodes.get(place.id)?.project !== undefined;
                if (isLink && (!touched.current || at === place.id)) return;
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onLookAt(place.id);
              }}
            />
          )
        );
      })}
    </svg>
  );
}
