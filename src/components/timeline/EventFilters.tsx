import type {CountedFacet, CountedValue} from '../../field/facets.ts';
import type {FieldCategory} from '../../field/fieldData.ts';
import type {EventKind} from '../../knowledge/labels.ts';
import styles from './EventFilters.module.css';
import KindMark from './KindMark.tsx';

interface Props {
  readonly facets: readonly CountedFacet[];
  readonly categories: readonly FieldCategory[];
  readonly onToggle: (key: string, value: string) => void;
  /** Called with a slug, or with nothing for all projects. */
  readonly onProject: (slug?: string) => void;
}

/** What events can be chosen by: boxes for kinds and categories, a list of projects. Counts follow the other choices. */
export default function EventFilters({facets, categories, onToggle, onProject}: Props) {
  const [category, kind, project] = facets;
  const bySlug = new Map(categories.map((each) => [each.slug, each]));
  return (
    <details className={styles.filters} data-unprinted>
      <summary>
        Filter <span>by kind, category or project</span>
      </summary>
      {kind && (
        <fieldset>
          <legend>{kind.label}</legend>
          {kind.values.map((value) => (
            <Box key={value.value} name={kind.key} value={value} onToggle={onToggle}>
              <KindMark kind={value.value as EventKind} />
            </Box>
          ))}
        </fieldset>
      )}
      {category && (
        <fieldset>
          <legend>{category.label}</legend>
          {category.values.map((value) => (
            <Box
              key={value.value}
              name={category.key}
              value={value}
              isBelow={bySlug.get(value.value)?.parent !== undefined}
              onToggle={onToggle}
            >
              <span className={styles.hue} data-hue={bySlug.get(value.value)?.hue} />
            </Box>
          ))}
        </fieldset>
      )}
      {project && (
        <label className={styles.project}>
          <span>{project.label}</span>
          <select
            name={project.key}
            value={chosenOf(project)}
            onChange={({target}) => {
              onProject(target.value === '' ? undefined : target.value);
            }}
          >
            <option value="">All</option>
            {project.values.map(({value, label, count}) => (
              <option key={value} value={value}>
                {label} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
}

/** The first that is chosen; an address may name several. */
function chosenOf({values}: CountedFacet): string {
  return values.find(({isChosen}) => isChosen)?.value ?? '';
}

interface BoxProps extends Pick<Props, 'onToggle'> {
  readonly name: string;
  readonly value: CountedValue;
  readonly isBelow?: boolean;
  /** A mark. */
  readonly children: React.ReactNode;
}

function Box({name, value, isBelow = false, onToggle, children}: BoxProps) {
  const {value: key, label, count, isChosen} = value;
  return (
    <label data-empty={(count === 0 && !isChosen) || undefined} data-below={isBelow || undefined}>
      <input
        type="checkbox"
        name={name}
        value={key}
        checked={isChosen}
        onChange={() => {
          onToggle(name, key);
        }}
      />
      {children}
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  );
}
