import {memo} from 'react';
import type {FieldRow} from '../../field/fieldData.ts';
import ProjectCard from '../project/ProjectCard.tsx';
import styles from './ProjectList.module.css';
import type {PlacedBlock} from './rowBlocks.ts';
import TickBox from './TickBox.tsx';
import {tickedOf, type Ticking} from './ticking.ts';

interface Props extends Ticking {
  readonly blocks: readonly PlacedBlock[];
}

/** The projects as cards. */
export default function ProjectList({blocks, ...ticking}: Props) {
  return blocks.map(({heading, rows, isStale, isFar}, place) => (
    <section
      key={place}
      className={styles.block}
      data-stale={isStale || undefined}
      data-far={isFar || undefined}
    >
      {heading && (
        <h2 className={styles.group}>
          {heading.label} <span>{heading.count}</span>
        </h2>
      )}
      <Cards rows={rows} {...ticking} />
    </section>
  ));
}

interface CardsProps extends Ticking {
  readonly rows: readonly FieldRow[];
}

const Cards = memo(function Cards({rows, ticked, onTick}: CardsProps) {
  return (
    <ul className={styles.cards}>
      {rows.map((row, place) => (
        <li key={place}>
          <ProjectCard project={cardOf(row)} />
          <TickBox row={row} {...tickedOf(row, ticked)} onTick={onTick} isLabelled />
        </li>
      ))}
    </ul>
  );
});

function cardOf({slug, name, chains, ...row}: FieldRow) {
  return {...row, chains, label: name, title: name, permalink: `/projects/${slug}`};
}
