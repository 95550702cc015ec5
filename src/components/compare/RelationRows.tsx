import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';
import type {Comparison} from '../../field/compare.ts';
import type {ComparedRelation} from '../../field/comparedProject.ts';
import {namesInWords} from '../../field/compareWords.ts';
import {periodWords} from '../../knowledge/period.ts';
import {relationLabel} from '../../knowledge/relationTypes.ts';
import RowLabel from './RowLabel.tsx';
import styles from './SideBySide.module.css';
import Sources from './Sources.tsx';

/** How the projects relate to each other, what several of them relate to, and then each one's other relations. */
export default function RelationRows({comparison}: {readonly comparison: Comparison}) {
  const {projects, relations, shared} = comparison;
  const slugs = projects.map(({row}) => row.slug);
  const nameOf = (slug: string) => projects.find(({row}) => row.slug === slug)?.row.name ?? slug;
  return (
    <>
      {projects.length > 1 && (
        <tr role="row">
          <RowLabel label="Among these" />
          <td role="cell" colSpan={projects.length} className={styles.wide}>
            {relations.length + shared.length === 0 && (
              <span className={styles.none}>none recorded</span>
            )}
            <ul className={styles.among}>
              {relations.map(({from, ...relation}) => (
                <li key={[from, relation.type, relation.target].join()}>
                  {nameOf(from)} is {relationLabel(relation)} {relation.target}
                  <Period relation={relation} />
                  <Sources column={slugs.indexOf(from)} sources={relation.sources} />
                </li>
              ))}
              {shared.map(({target, slug, by}) => (
                <li key={target}>
                  {togetherWords([...new Set(by.map(({from}) => nameOf(from)))])} relate to{' '}
                  <Target relation={{target, permalink: slug && `/projects/${slug}`}} />:{' '}
                  {by.map(({from, relation}, index) => (
                    <Fragment key={`${from} ${relation.type}`}>
                      {index > 0 && ', '}
                      {relationLabel(relation)}
                      <Sources column={slugs.indexOf(from)} sources={relation.sources} />
                    </Fragment>
                  ))}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
      <tr role="row">
        <RowLabel label="To others" />
        {projects.map(({row, relations: own}, column) => (
          <td key={row.slug} role="cell">
            <Groups
              relations={own.filter(({slug}) => slug === undefined || !slugs.includes(slug))}
              column={column}
            />
          </td>
        ))}
      </tr>
    </>
  );
}

function togetherWords(names: readonly string[]): string {
  return `${namesInWords(names)} ${names.length === 2 ? 'both' : 'all'}`;
}

function Groups({
  relations,
  column,
}: {
  readonly relations: readonly ComparedRelation[];
  readonly column: number;
}): ReactNode {
  const groups = new Map<string, ComparedRelation[]>();
  for (const relation of relations) {
    const label = relationLabel(relation);
    groups.set(label, [...(groups.get(label) ?? []), relation]);
  }
  if (groups.size === 0) return <span className={styles.none}>none recorded</span>;
  return (
    <dl className={styles.relations}>
      {[...groups].map(([label, group]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {group.map((relation) => (
              <div key={relation.target}>
                <Target relation={relation} />
                <Period relation={relation} />
                <Sources column={column} sources={relation.sources} />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface TargetProps {
  readonly relation: {readonly target: string; readonly permalink?: string | undefined};
}

function Target({relation: {target, permalink}}: TargetProps) {
  return permalink ? <Link to={permalink}>{target}</Link> : target;
}

function Period({relation}: {readonly relation: ComparedRelation}) {
  const words = periodWords(relation);
  return words === '' ? null : <span className={styles.none}> {words}</span>;
}
