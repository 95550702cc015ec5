import type {FieldRow} from '../../field/fieldData.ts';
import ProjectCard from '../project/ProjectCard.tsx';
import styles from './ProjectList.module.css';
import type {RowBlock} from './rowBlocks.ts';
import TickBox from './TickBox.tsx';
import {tickedOf, type Ticking} from './ticking.ts';

interface Props extends Ticking {
  readonly blocks: readonly RowBlock[];
}

/** The projects as cards. */
export default function ProjectList({blocks, ticked, onTick}: Props) {
  return blocks.map(({key, heading, rows}) => (
    <section key={key}>
      {heading && (
        <h2 className={styles.group}>
          {heading.label} <span>{heading.count}</span>
        </h2>
      )}
      <ul className={styles.cards}>
        {rows.map((row) => (
          <li key={row.slug}>
            <ProjectCard project={cardOf(row)} />
            <TickBox row={row} {...tickedOf(row, ticked)} onTick={onTick} isLabelled />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function cardOf({slug, name, chains, ...row}: FieldRow) {
  return {...row, chains, label: name, title: name, permalink: `/projects/${slug}`};
}
