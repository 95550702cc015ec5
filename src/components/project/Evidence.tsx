import {amount} from '../../knowledge/amount.ts';
import {longDay} from '../../knowledge/day.ts';
import {CONFIDENCE_MEANINGS} from '../../knowledge/labels.ts';
import type {ProjectPageView} from '../../knowledge/views.ts';
import styles from './Evidence.module.css';
import SheetHeading from './SheetHeading.tsx';
import SourceKind from './SourceKind.tsx';
import type {Facts} from '../page/usePage.ts';

interface Props extends Pick<ProjectPageView, 'evidence'> {
  readonly facts: Pick<Facts, 'checked' | 'confidence'>;
}

/** How many claims a page makes, who supports them, and when a person last checked them. */
export default function Evidence({evidence, facts: {checked, confidence}}: Props) {
  const {claims, own, others, overview} = evidence;
  const all = [
    {kind: 'own', count: own, words: 'from its own pages'},
    {kind: 'others', count: others, words: 'from other sources'},
    {kind: 'overview', count: overview, words: 'from the 2024 overview only'},
  ] as const;
  const shares = all.filter(({count}) => count > 0);
  if (claims === 0) {
    return null;
  }
  return (
    <section className={styles.evidence}>
      <SheetHeading id="evidence">Evidence</SheetHeading>
      <svg className={styles.bar} aria-hidden="true">
        {shares.map(({kind, count}, index) => (
          <svg
            key={kind}
            x={percent(sum(shares.slice(0, index)) / claims)}
            width={percent(count / claims)}
          >
            <rect data-source={kind} />
          </svg>
        ))}
      </svg>
      <p id="claims">{amount(claims, 'claim')}</p>
      <ul aria-labelledby="claims">
        {shares.map(({kind, count, words}) => (
          <li key={kind}>
            <SourceKind kind={kind} />
            <span className={styles.count}>{count}</span> {words}
          </li>
        ))}
      </ul>
      {checked && (
        <p>
          Checked <time dateTime={checked}>{longDay(checked)}</time>
        </p>
      )}
      {confidence && (
        <p>
          Confidence {confidence}: {CONFIDENCE_MEANINGS[confidence]}
        </p>
      )}
    </section>
  );
}

interface Share {
  readonly count: number;
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, {count}) => total + count, 0);
}

/** A share of a whole as an attribute of SVG, which a Content Security Policy allows where it refuses styles. */
function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
