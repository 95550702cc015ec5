import type {CountedFacet} from '../../field/facets.ts';
import type {FieldCategory} from '../../field/fieldData.ts';
import type {GraphNode} from '../../field/relationGraph.ts';
import {STATUS_LABELS, STATUSES} from '../../knowledge/labels.ts';
import {RELATION_TYPE_NAMES} from '../../knowledge/relationTypes.ts';
import DotMark from '../project/DotMark.tsx';
import StatusMark from '../project/StatusMark.tsx';
import {EdgeStub} from './EdgeLine.tsx';
import NameLabel from './NameLabel.tsx';
import styles from './RelationFilters.module.css';

interface Props {
  readonly facets: readonly CountedFacet[];
  readonly categories: readonly FieldCategory[];
  readonly nodes: readonly GraphNode[];
  readonly at: string | undefined;
  readonly onToggle: (key: string, value: string) => void;
  /** Called with an id, or with nothing for all names. */
  readonly onLookAt: (id?: string) => void;
}

const KINDS = ['chain', 'software', 'organization'] as const;

/** The key of the picture, whose lines and colors can be chosen. */
export default function RelationFilters({
  facets,
  categories,
  nodes,
  at,
  onToggle,
  onLookAt,
}: Props) {
  const [types, ended, categoriesOf] = facets;
  const hues = new Map(categories.map(({slug, hue}) => [slug, hue]));
  const present = new Set(nodes.map(({project}) => project?.status));
  const box = (facet: CountedFacet, value: string, isChosen: boolean) => (
    <input
      type="checkbox"
      name={facet.key}
      value={value}
      checked={isChosen}
      onChange={() => {
        onToggle(facet.key, value);
      }}
    />
  );
  return (
    <div className={styles.key}>
      {types && (
        <fieldset>
          <legend>Lines</legend>
          <div data-columns>
            {types.values.map(({value, label, count, isChosen}) => {
              const type = RELATION_TYPE_NAMES.find((name) => name === value);
              return (
                <label key={value} data-empty={(count === 0 && !isChosen) || undefined}>
                  {box(types, value, isChosen)}
                  {type && <EdgeStub type={type} />}
                  <span>{label}</span>
                  <span className={styles.count}>{count}</span>
                </label>
              );
            })}
            {ended?.values
              .filter(({value}) => value === 'yes')
              .map(({value, label, count, isChosen}) => (
                <label key={value} data-empty={(count === 0 && !isChosen) || undefined}>
                  {box(ended, value, isChosen)}
                  <EdgeStub type="partner-of" isEnded />
                  <span>{label}</span>
                  <span className={styles.count}>{count}</span>
                </label>
              ))}
          </div>
        </fieldset>
      )}
      {categoriesOf && (
        <fieldset>
          <legend>Project in</legend>
          <div>
            {categoriesOf.values
              .filter(({value}) => value !== '')
              .map(({value, label, count, isChosen}) => (
                <label
                  key={value}
                  className={styles.category}
                  data-hue={hues.get(value)}
                  data-empty={(count === 0 && !isChosen) || undefined}
                >
                  {box(categoriesOf, value, isChosen)}
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <DotMark x={6} y={6} radius={5} status="active" />
                  </svg>
                  <span>{label}</span>
                  <span className={styles.count}>{count}</span>
                </label>
              ))}
          </div>
        </fieldset>
      )}
      <div className={styles.names} aria-label="Names" role="group">
        <p>Names</p>
        <ul>
          {KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => (
            <li key={kind}>
              <NameLabel node={{id: kind, name: kind, kind}} />
            </li>
          ))}
          {STATUSES.filter((status) => present.has(status)).map((status) => (
            <li key={status}>
              <StatusMark status={status} silent />
              project, {STATUS_LABELS[status].toLowerCase()}
            </li>
          ))}
        </ul>
      </div>
      <label className={styles.at}>
        <span>Look at</span>
        <select
          name="at"
          value={at ?? ''}
          onChange={({target}) => {
            onLookAt(target.value === '' ? undefined : target.value);
          }}
        >
          <option value="">all names</option>
          {[...nodes]
            .sort((a, b) => a.name.localeCompare(b.name, 'en'))
            .map(({id, name}) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
