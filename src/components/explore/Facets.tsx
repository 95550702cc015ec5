import {memo, useEffect, useState} from 'react';
import type {Choices, CountedFacet, CountedValue} from '../../field/facets.ts';
import styles from './Facets.module.css';

interface Props {
  /** Their counts may follow what is chosen a moment later. */
  readonly facets: readonly CountedFacet[];
  readonly choices: Choices;
  /** For each long facet the values that stay in sight. */
  readonly common: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onToggle: (key: string, value: string) => void;
}

/** What projects can be chosen by: for each value a box to tick, and how many projects it would leave. */
export default function Facets({facets, choices, common, onToggle}: Props) {
  return facets.map(({key, label, values}) => (
    <FacetBoxes
      key={key}
      label={label}
      name={key}
      common={common.get(key)}
      values={values}
      chosen={choices[key]}
      onToggle={onToggle}
    />
  ));
}

interface BoxesProps {
  readonly label: string;
  readonly name: string;
  /** The values that are always in sight; undefined if all are. */
  readonly common: ReadonlySet<string> | undefined;
  readonly values: readonly CountedValue[];
  readonly chosen: readonly string[] | undefined;
  readonly onToggle: Props['onToggle'];
}

const FacetBoxes = memo(function FacetBoxes({
  label,
  name,
  common,
  values,
  chosen = NONE,
  onToggle,
}: BoxesProps) {
  const rare = values.filter(({value}) => common && !common.has(value));
  const isRareChosen = rare.some(({value}) => chosen.includes(value));
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isRareChosen) setOpen(true);
  }, [isRareChosen]);
  const draw = (each: CountedValue) => (
    <Box
      key={each.value}
      name={name}
      {...each}
      isChosen={chosen.includes(each.value)}
      onToggle={onToggle}
    />
  );
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {values.filter((value) => !rare.includes(value)).map(draw)}
      {rare.length > 0 && (
        <details
          open={isOpen}
          onToggle={({currentTarget}) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary>{rare.length} more</summary>
          {rare.map(draw)}
        </details>
      )}
    </fieldset>
  );
});

const NONE: readonly string[] = [];

interface BoxProps extends CountedValue, Pick<BoxesProps, 'name' | 'onToggle'> {}

const Box = memo(function Box({name, value, label, count, isChosen, onToggle}: BoxProps) {
  return (
    <label className={styles.box} data-empty={(count === 0 && !isChosen) || undefined}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => {
          onToggle(name, value);
        }}
      />
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  );
});
