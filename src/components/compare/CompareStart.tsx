import Link from '@docusaurus/Link';
import {namesInWords} from '../../field/compareWords.ts';
import {writeCompare} from '../../field/compareAddress.ts';
import type {FieldData, FieldRow} from '../../field/fieldData.ts';
import {suggestedComparisons} from '../../field/suggestCompared.ts';
import Monogram from '../project/Monogram.tsx';
import styles from './CompareStart.module.css';

interface Props {
  readonly data: FieldData;
  /** Slugs of the projects that are compared now. */
  readonly chosen: readonly string[];
}

/** What is worth comparing, and the tables of the categories, which need no script. */
export default function CompareStart({data: {rows, categories}, chosen}: Props) {
  const suggested = suggestedComparisons(rows, categories).filter(
    ({projects}) => !projects.every(({slug}) => chosen.includes(slug)),
  );
  return (
    <div className={styles.start} data-unprinted data-unindexed>
      <section className={styles.suggested} aria-labelledby="worth-comparing">
        <h2 id="worth-comparing">
          {chosen.length > 0 ? 'Also worth comparing' : 'Worth comparing'}
        </h2>
        <ul>
          {suggested.map(({category, projects}) => (
            <li key={category.slug}>
              <Marks projects={projects} />
              <Link to={`/compare?${writeCompare(projects.map(({slug}) => slug))}`}>
                {namesInWords(projects.map(({name}) => name))}
              </Link>
              <p>{category.label}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tables">
        <h2 id="tables">All projects of a category in one table</h2>
        <ul className={styles.tables}>
          {categories
            .filter(({parent}) => parent === undefined)
            .map(({slug, label}) => (
              <li key={slug}>
                <Link to={`/categories/${slug}`}>{label}</Link>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}

function Marks({projects}: {readonly projects: readonly FieldRow[]}) {
  return (
    <span className={styles.marks}>
      {projects.map(({slug, monogram, hue}) => (
        <Monogram key={slug} letters={monogram} hue={hue} />
      ))}
    </span>
  );
}
