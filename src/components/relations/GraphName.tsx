import Link from '@docusaurus/Link';
import type {MouseEvent, ReactNode} from 'react';
import type {GraphNode} from '../../field/relationGraph.ts';
import type {Place} from '../../field/relationsData.ts';
import {STATUS_LABELS} from '../../knowledge/labels.ts';
import DotMark from '../project/DotMark.tsx';
import styles from './GraphView.module.css';

interface Props {
  readonly node: GraphNode;
  readonly place: Place;
  readonly state: 'lit' | 'dim' | undefined;
  readonly isChosen: boolean;
  /** Called when the pointer or the focus comes, and when it leaves. */
  readonly onNear: (isNear: boolean) => void;
  /** Called with the kind of the pointer before a click. */
  readonly onPress: (pointer: string) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** What a letter of the graph takes on average, in the units of the picture. */
const LETTER = 6.7;

/** A name in the picture: a link to the page of a project; another name leads to what it relates to. */
export default function GraphName({node, place, state, isChosen, onNear, onPress, onClick}: Props) {
  const {id, name, kind, project} = node;
  const {x, y, width, height} = place;
  const handlers = {
    onPointerEnter: () => {
      onNear(true);
    },
    onPointerLeave: () => {
      onNear(false);
    },
    onFocus: () => {
      onNear(true);
    },
    onBlur: () => {
      onNear(false);
    },
    onPointerDown: ({pointerType}: {readonly pointerType: string}) => {
      onPress(pointerType);
    },
    onClick,
  };
  const start = x - (14 + LETTER * [...name].length) / 2;
  const content: ReactNode = (
    <>
      <rect
        className={styles.box}
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={3}
      />
      {project && <DotMark x={start + 5} y={y} radius={4.6} status={project.status} />}
      <text x={project ? start + 14 : x} y={y + 4.5} data-middle={!project || undefined}>
        {name}
      </text>
    </>
  );
  const common = {
    className: styles.name,
    'data-kind': kind,
    'data-state': state,
    'data-chosen': isChosen || undefined,
  };
  return project ? (
    <Link
      {...common}
      {...handlers}
      to={project.permalink}
      data-hue={project.hue}
      aria-label={project.status ? `${name}, ${STATUS_LABELS[project.status].toLowerCase()}` : name}
    >
      {content}
    </Link>
  ) : (
    <a {...common} {...handlers} href={`?${new URLSearchParams({at: id}).toString()}`}>
      {content}
    </a>
  );
}
