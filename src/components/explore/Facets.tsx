import {useEffect, useState} from 'react';
import type {CountedFacet, CountedValue} from '../../field/facets.ts';
import styles from './Facets.module.css';

interface Props {
  readonly facets: readonly CountedFacet[];
  /** For each long facet the values that stay in sight. */
  readonly common: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onToggle: (key: string, value: string) => void;
}

/** What projects can be chosen by: for each value a box to tick, and how many projects it would leave. */
export default function Facets({facets, common, onToggle}: Props) {
  return facets.map(({key, label, values}) => (
    <FacetBoxes
      key={key}
      label={label}
      name={key}
      common={common.get(key)}
      values={values}
      onToggle={(value) => {
        onToggle(key, value);
      }}
    />
  ));
}

interface BoxesProps {
  readonly label: string;
  readonly name: string;
  /** The values that are always in sight; undefined if all are. */
  readonly common: ReadonlySet<string> | undefined;
  readonly values: readonly CountedValue[];
  readonly onToggle: (value: string) => void;
}

function FacetBoxes({label, name, common, values, onToggle}: BoxesProps) {
  const rare = values.filter(({value}) => common && !common.has(value));
  const isRareChosen = rare.some(({isChosen}) => isChosen);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isRareChosen) setOpen(true);
  }, [isRareChosen]);
  const draw = (each: CountedValue) => (
    <Box key={each.value} name={name} {...each} onToggle={onToggle} />
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
}

interface BoxProps extends CountedValue, Pick<BoxesProps, 'name' | 'onToggle'> {}

function Box({name, value, label, count, isChosen, onToggle}: BoxProps) {
  return (
    <label className={styles.box} data-empty={(count === 0 && !isChosen) || undefined}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => {
          onToggle(value);
        }}
      />
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  );
}
