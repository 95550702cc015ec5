import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, useMemo, useRef, useState, type FormEvent} from 'react';
import {MAX_COMPARED} from '../../field/compareAddress.ts';
import type {FieldRow} from '../../field/fieldData.ts';
import {textFilter} from '../../field/textFilter.ts';
import styles from './AddProject.module.css';
import {projectNamed} from './projectNamed.ts';

interface Props {
  readonly rows: readonly FieldRow[];
  readonly chosen: readonly FieldRow[];
  readonly onAdd: (slug: string) => void;
}

/** How many projects are offered where no name is what was entered. */
const OFFERED = 4;

const ORDINALS = ['a project', 'a second', 'a third', 'a fourth'];

/** A field for the name of a project, which the browser completes. Before React runs, the form is sent to this page. */
export default function AddProject({rows, chosen, onAdd}: Props) {
  const id = useId();
  const isBrowser = useIsBrowser();
  const field = useRef<HTMLInputElement>(null);
  const find = useMemo(() => textFilter(rows), [rows]);
  const [unknown, setUnknown] = useState('');

  function enter(text: string) {
    const row = projectNamed(rows, text);
    setUnknown(row ? '' : text.trim());
    if (!row) return;
    if (field.current) field.current.value = '';
    onAdd(row.slug);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    enter(field.current?.value ?? '');
  }

  const near = [...(find(unknown)?.keys() ?? [])]
    .flatMap((slug) => rows.filter((row) => row.slug === slug && !chosen.includes(row)))
    .slice(0, OFFERED);
  return (
    <form className={styles.add} autoComplete="off" onSubmit={submit}>
      <label htmlFor={`${id}field`}>
        {chosen.length < MAX_COMPARED
          ? `Add ${ORDINALS[chosen.length]}`
          : 'Four is the most. Remove one to add another.'}
      </label>
      {chosen.length < MAX_COMPARED && (
        <div className={styles.row}>
          <input
            ref={field}
            id={`${id}field`}
            name="add"
            list={`${id}names`}
            placeholder="Name or ticker"
            enterKeyHint="done"
            onInput={({nativeEvent, currentTarget}) => {
              // Chosen from the list, not typed.
              const isChosen =
                !('inputType' in nativeEvent) || nativeEvent.inputType === 'insertReplacementText';
              if (isChosen) enter(currentTarget.value);
            }}
          />
          <input type="hidden" name="p" value={chosen.map(({slug}) => slug).join()} />
          <datalist id={`${id}names`}>
            {isBrowser &&
              rows
                .filter((row) => !chosen.includes(row))
                .map(({slug, name}) => <option key={slug} value={name} />)}
          </datalist>
          <button type="submit">Add</button>
        </div>
      )}
      <div role="status">
        {unknown !== '' && (
          <p>
            No project is called “{unknown}”. {near.length > 0 && 'Did you mean '}
            {near.map(({slug, name}, index) => (
              <span key={slug}>
                {index > 0 && ', '}
                <button
                  className="text-button"
                  type="button"
                  onClick={() => {
                    enter(name);
                  }}
                >
                  {name}
                </button>
              </span>
            ))}
            {near.length > 0 && '?'}
          </p>
        )}
      </div>
    </form>
  );
}
