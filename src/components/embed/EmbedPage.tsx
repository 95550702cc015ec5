import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import CodeBlock from '@theme/CodeBlock';
import {useEffect, useMemo, useRef, useSyncExternalStore} from 'react';
import {MAX_COMPARED} from '../../field/compareAddress.ts';
import type {FieldData} from '../../field/fieldData.ts';
import {earlyState} from '../address/earlyState.ts';
import {useAddressState} from '../address/useAddressState.ts';
import IgnoredNote from '../facets/IgnoredNote.tsx';
import {useFullAddresses} from '../page/useAddress.ts';
import ViewFrame from '../page/ViewFrame.tsx';
import {embedCode} from './embedCode.ts';
import styles from './EmbedPage.module.css';
import {embedCodec, embedOf, NOTHING_EMBEDDED} from './embedState.ts';
import EmbedAddresses from './EmbedAddresses.tsx';

/** Gives the code that shows a project, a category or a comparison on another site. */
export default function EmbedPage({data}: {readonly data: FieldData}) {
  const {rows, categories} = data;
  const codec = useMemo(() => embedCodec(data), [data]);
  const {state, ignored, choose} = useAddressState(codec, NOTHING_EMBEDDED);
  const {withBaseUrl} = useBaseUrlUtils();
  const toAddress = useFullAddresses();
  const {path, title, height} = embedOf(state, data);
  const isOnHost = useSyncExternalStore(nothing, isServed, isBuilt);

  // What was chosen before React ran.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const early = form.current && earlyState(new FormData(form.current), codec, location.search);
    if (early) choose(early);
  }, [choose, codec]);

  const {category, projects} = state;
  const [first, ...others] = projects;
  const isExample = category === undefined && first === undefined;
  const names = [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const projectOptions = names.map(({slug, name}) => ({value: slug, label: name}));
  function chooseNth(index: number, slug: string | undefined) {
    const next = projects.filter((_, other) => other !== index);
    if (slug !== undefined && !next.includes(slug)) next.splice(index, 0, slug);
    choose({projects: next});
  }
  const slots = [...others, ...(projects.length < MAX_COMPARED ? [''] : [])];

  return (
    <ViewFrame
      title="Embed"
      lead="A project, a category or a comparison on your own site. A frame is a few kilobytes from here alone, sets no cookies, follows the theme of the reader, and links every source."
    >
      <form
        ref={form}
        className={styles.form}
        data-app="state"
        data-unindexed
        data-unprinted
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Choice
          label="Category"
          name="category"
          value={category}
          options={categories.map(({slug, label, parent}) => ({
            value: slug,
            label: parent === undefined ? label : `– ${label}`,
          }))}
          onChoose={(slug) => {
            choose(slug === undefined ? NOTHING_EMBEDDED : {category: slug, projects: []});
          }}
        />
        <Choice
          label="or project"
          name="p"
          value={first}
          options={projectOptions}
          onChoose={(slug) => {
            chooseNth(0, slug);
          }}
        />
        {first !== undefined &&
          slots.map((slug, index) => (
            <Choice
              key={index}
              label={index === 0 ? 'compared with' : 'and'}
              name="p"
              value={slug}
              options={projectOptions.filter(
                ({value}) => value === slug || !projects.includes(value),
              )}
              onChoose={(chosen) => {
                chooseNth(index + 1, chosen);
              }}
            />
          ))}
      </form>
      <IgnoredNote ignored={ignored} others={{category: 'category', p: 'project'}} />
      <div className={styles.columns}>
        <div>
          <section className={styles.code} data-unindexed>
            <h2>
              {isExample && 'For example: '}
              {title}
            </h2>
            <CodeBlock language="html">
              {embedCode({
                address: toAddress(path),
                title: `${title}, from the Decentralized AI Atlas`,
                height,
              })}
            </CodeBlock>
            <p>
              The address stays, and what it shows changes with the atlas. Text and data are CC BY
              4.0: the frame names the atlas. It is light or dark as the reader’s device is; for a
              page that knows one theme, end the address with <code>#light</code> or{' '}
              <code>#dark</code>.
            </p>
          </section>
          <EmbedAddresses data={data} />
        </div>
        {isOnHost && (
          <iframe
            // An embed of its own each time: another address in the same one would be a step for Back.
            key={path}
            className={styles.preview}
            src={withBaseUrl(path)}
            title={title}
            height={height}
            data-unprinted
          />
        )}
      </div>
    </ViewFrame>
  );
}

/** Calls nobody: what it is asked about does not change. */
function nothing() {
  return () => undefined;
}

/** A page from a disk has no embeds beside it. */
function isServed(): boolean {
  return location.protocol !== 'file:';
}

function isBuilt(): boolean {
  return false;
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({label, name, value = '', options, onChoose}: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({target}) => {
          onChoose(target.value === '' ? undefined : target.value);
        }}
      >
        <option value="">None</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
