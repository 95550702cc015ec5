import {useRef, useState} from 'react';
import type {RelationsData} from '../../field/relationsData.ts';
import type {GraphNode} from '../../field/relationGraph.ts';
import type {RelationRow} from '../../field/relationRows.ts';
import EdgeLine from './EdgeLine.tsx';
import {drawnLines} from './drawnLines.ts';
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
  const center = near ?? at;
  const drawn = drawnLines(rows, places).map((line) => ({
    ...line,
    key: `${line.row.type} ${line.from.id} ${line.to.id}`,
    isLit: line.from.id === center || line.to.id === center,
  }));
  const present = new Set(drawn.flatMap(({from, to}) => [from.id, to.id]));
  const lit = new Set(drawn.flatMap(({from, to, isLit}) => (isLit ? [from.id, to.id] : [])));
  const stateOf = (isLit: boolean, isThere = true) => {
    if (center === undefined) return isThere ? undefined : 'dim';
    return isLit ? 'lit' : 'dim';
  };
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${places.length} connected names, and the lines between them; the table below says the same in words`}
      onPointerLeave={() => {
        setNear(undefined);
      }}
    >
      {drawn.map(({key, row, ends, cut, isLit}) => (
        <EdgeLine
          key={key}
          type={row.type}
          isEnded={row.isEnded}
          {...ends}
          part={cut?.part}
          state={stateOf(isLit)}
        />
      ))}
      {drawn.map(
        ({key, row, cut}) =>
          cut &&
          row.until !== undefined && (
            <text key={key} className={styles.until} x={cut.date.x} y={cut.date.y + 4}>
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
                const isLink = node.project !== undefined;
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
