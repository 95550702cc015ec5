import Link from '@docusaurus/Link';
import type {SidedRelation} from '../../knowledge/relate.ts';
import {periodWords, type Period} from '../../knowledge/period.ts';
import {relationLabel} from '../../knowledge/relationTypes.ts';
import styles from './Relations.module.css';
import SheetHeading from './SheetHeading.tsx';
import SourceMark from './SourceMark.tsx';

/** How a project relates to others, and to names that have no page here: a group for each type of relation. */
export default function Relations({relations}: {readonly relations: readonly SidedRelation[]}) {
  const groups = new Map<string, SidedRelation[]>();
  for (const relation of relations) {
    const label = relationLabel(relation);
    groups.set(label, [...(groups.get(label) ?? []), relation]);
  }
  if (groups.size === 0) {
    return null;
  }
  return (
    <section>
      <SheetHeading id="relations">Relations</SheetHeading>
      <dl className={styles.relations}>
        {[...groups].map(([label, group]) => (
          <div key={label}>
            <dt>{label}</dt>
            {group.map(({target, permalink, sources, ...period}) => (
              <dd key={target}>
                {permalink ? <Link to={permalink}>{target}</Link> : target}
                <PeriodWords period={period} />
                <SourceMark sources={sources} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** When the relation began and ended, if that is known. */
function PeriodWords({period}: {readonly period: Period}) {
  const words = periodWords(period);
  return words === '' ? null : <span className={styles.period}> {words}</span>;
}
