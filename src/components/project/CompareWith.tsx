import Link from '@docusaurus/Link';
import {Fragment} from 'react';
import {writeCompare} from '../../field/compareAddress.ts';
import {namesInWords} from '../../field/compareWords.ts';
import type {ProjectCardView} from '../../knowledge/views.ts';
import styles from './CompareWith.module.css';

interface Props {
  readonly permalink: string;
  /** The projects that are most like it, the most alike first. */
  readonly similar: readonly Pick<ProjectCardView, 'label' | 'permalink'>[];
}

/** Leads from a project to two comparisons: with the project that is most like it, and with the two that are. */
export default function CompareWith({permalink, similar}: Props) {
  const sets = [similar.slice(0, 1), similar.slice(0, 2)].filter(
    (others, index) => others.length === index + 1,
  );
  if (sets.length === 0) return null;
  return (
    <p className={styles.compare}>
      {'Compare with '}
      {sets.map((others, index) => (
        <Fragment key={others.length}>
          {index > 0 && ', or '}
          <Link to={`/compare?${writeCompare([permalink, ...others.map(addressOf)].map(slugIn))}`}>
            {namesInWords(others.map(({label}) => label))}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

function addressOf({permalink}: Pick<ProjectCardView, 'permalink'>): string {
  return permalink;
}

function slugIn(permalink: string): string {
  return permalink.split('/').at(-1) ?? '';
}
