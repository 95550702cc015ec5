import Link from '@docusaurus/Link';
import {useMemo, useRef, type ReactNode} from 'react';
import type {Comparison} from '../../field/compare.ts';
import {numberSources} from '../../field/compareSources.ts';
import {namesInWords, summaryOf} from '../../field/compareWords.ts';
import EventRow from './EventRow.tsx';
import EventYearRow from './EventYearRow.tsx';
import EvidenceRow from './EvidenceRow.tsx';
import FactRow from './FactRow.tsx';
import ProjectHead from './ProjectHead.tsx';
import RelationRows from './RelationRows.tsx';
import RowLabel from './RowLabel.tsx';
import {sectionsOf} from './sections.ts';
import styles from './SideBySide.module.css';
import SourceRow from './SourceRow.tsx';
import StickyNames from './StickyNames.tsx';
import Sources, {SourcesContext} from './Sources.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  readonly onRemove: (slug: string) => void;
}

/**
 * Projects side by side, row by row. The roles of the table are written out, because on a phone its rows are laid out as
 * grids, and browsers then take no table for one.
 */
export default function SideBySide({comparison, onlyDifferences, onRemove}: Props) {
  const {projects} = comparison;
  const numbered = useMemo(() => numberSources(projects), [projects]);
  const sections = sectionsOf(comparison, onlyDifferences);
  const columns = projects.length;
  const head = useRef<HTMLTableRowElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const names = projects.map(({row}) => row.name);

  function remove(slug: string, column: number) {
    onRemove(slug);
    // The focus stays among the crosses.
    const crosses = head.current?.querySelectorAll('button') ?? [];
    (crosses[column + 1] ?? crosses[column - 1])?.focus();
  }

  return (
    <SourcesContext value={numbered}>
      {columns > 1 && <p className={styles.summary}>{summaryOf(comparison)}</p>}
      {columns > 1 && (
        <p className={styles.key} aria-hidden="true">
          <span>≠ values differ</span>
          <span>= same in all</span>
          <span>
            <b>bold</b> not in all
          </span>
          <span>
            <sup>1</sup> source, at the column’s foot
          </span>
        </p>
      )}
      <StickyNames names={names} head={head} scroller={scroller} />
      {/* Wider than a phone, so it scrolls there. A keyboard can scroll only what takes the focus. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        aria-label="Comparison"
        tabIndex={0}
      >
        <table
          role="table"
          className={styles.table}
          data-columns={columns}
          aria-label={namesInWords(names)}
        >
          <thead role="rowgroup">
            <tr role="row" ref={head}>
              <td role="cell" className={styles.corner} />
              {projects.map((project, column) => (
                <ProjectHead
                  key={project.row.slug}
                  project={project}
                  onRemove={() => {
                    remove(project.row.slug, column);
                  }}
                />
              ))}
            </tr>
          </thead>
          <Section title="What it is" columns={columns}>
            {sections.what.map((row) => (
              <FactRow key={row.key} row={row} note={sections.notes.get(row.key)} />
            ))}
          </Section>
          <Section title="Facts" columns={columns}>
            {sections.facts.map((row) => (
              <FactRow key={row.key} row={row} />
            ))}
            {sections.unknown.length > 0 && (
              <tr role="row">
                <RowLabel label="Recorded of none" />
                <td role="cell" colSpan={columns} className={styles.wide}>
                  <span className={styles.none}>{sections.unknown.join(', ')}</span>
                </td>
              </tr>
            )}
          </Section>
          {!onlyDifferences && (
            <Section title="How it works" columns={columns}>
              <tr role="row">
                <RowLabel label="First sentences" />
                {projects.map(({row, how, permalink}, column) => (
                  <td key={row.slug} role="cell">
                    {how ? (
                      <>
                        {how.text}
                        <Sources column={column} sources={how.sources} />
                      </>
                    ) : (
                      <span className={styles.none}>The page does not say.</span>
                    )}{' '}
                    <Link className={styles.more} to={permalink} data-unprinted>
                      Read on<span className="spoken"> about {row.name}</span>
                    </Link>
                  </td>
                ))}
              </tr>
            </Section>
          )}
          {!onlyDifferences && (
            <Section title="Relations" columns={columns}>
              <RelationRows comparison={comparison} />
            </Section>
          )}
          {!onlyDifferences && (
            <Section title="Events" columns={columns}>
              <EventYearRow projects={projects} />
              <EventRow projects={projects} />
            </Section>
          )}
          <Section title="Evidence" columns={columns}>
            {!onlyDifferences && <EvidenceRow projects={projects} />}
            {sections.evidence.map((row) => (
              <FactRow key={row.key} row={row} />
            ))}
          </Section>
          <Section title="Sources" columns={columns}>
            <SourceRow numbered={numbered} />
          </Section>
        </table>
      </div>
    </SourcesContext>
  );
}

interface SectionProps {
  readonly title: string;
  readonly columns: number;
  readonly children: ReactNode;
}

/** Rows under a heading; nothing if there are none. */
function Section({title, columns, children}: SectionProps) {
  return (
    <tbody role="rowgroup" className={styles.section}>
      <tr role="row" className={styles.heading}>
        <th role="rowheader" scope="rowgroup" colSpan={columns + 1}>
          <span>{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
