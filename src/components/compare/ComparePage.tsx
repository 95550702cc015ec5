import {useMemo} from 'react';
import {MAX_COMPARED} from '../../field/compareAddress.ts';
import {namesInWords} from '../../field/compareWords.ts';
import {compare} from '../../field/compare.ts';
import type {FieldData} from '../../field/fieldData.ts';
import {suggestCompared} from '../../field/suggestCompared.ts';
import {useAddressState} from '../address/useAddressState.ts';
import IgnoredNote from '../facets/IgnoredNote.tsx';
import ViewFrame from '../page/ViewFrame.tsx';
import AddProject from './AddProject.tsx';
import {compareCodec, NOTHING_COMPARED} from './compareCodec.ts';
import styles from './ComparePage.module.css';
import CompareStart from './CompareStart.tsx';
import SideBySide from './SideBySide.tsx';
import Suggestions from './Suggestions.tsx';
import Switches from './Switches.tsx';
import {useRecords} from './useRecords.ts';

/** Two to four projects side by side. Which, is in the address; without one, the page says what it does. */
export default function ComparePage({data}: {readonly data: FieldData}) {
  const {rows} = data;
  const codec = useMemo(() => compareCodec(rows), [rows]);
  const {state, ignored, choose} = useAddressState(codec, NOTHING_COMPARED);
  const {slugs, onlyDifferences} = state;
  const chosen = slugs.flatMap((slug) => rows.filter((row) => row.slug === slug));
  const {records, hasFailed} = useRecords(slugs);
  const comparison = records && records.length > 0 ? compare(records) : undefined;
  const names = chosen.map(({name}) => name);

  const add = (slug: string) => {
    if (slugs.includes(slug) || slugs.length >= MAX_COMPARED) return;
    choose({...state, slugs: [...slugs, slug]});
  };

  return (
    <ViewFrame
      app="state"
      {...(names.length > 0
        ? {title: namesInWords(names)}
        : {
            title: 'Compare',
            lead: 'Two to four projects side by side: every declared fact, and who says so.',
          })}
    >
      <IgnoredNote ignored={ignored} others={{p: 'project', rows: 'choice of rows'}} />
      <div className={styles.bar} data-unindexed data-unprinted>
        <AddProject rows={rows} chosen={chosen} onAdd={add} />
        <Suggestions
          suggested={suggestCompared(rows, slugs)}
          isFull={slugs.length >= MAX_COMPARED}
          onAdd={add}
        />
        {comparison && names.length > 1 && (
          <Switches
            comparison={comparison}
            onlyDifferences={onlyDifferences}
            onSwitch={(only) => {
              choose({...state, onlyDifferences: only});
            }}
          />
        )}
      </div>
      {slugs.length > 0 && !comparison && (
        <p className={styles.waiting} role="status">
          {hasFailed
            ? 'The facts could not be loaded. Open the page again.'
            : 'The facts are being loaded.'}
        </p>
      )}
      {comparison && (
        <SideBySide
          comparison={comparison}
          onlyDifferences={onlyDifferences && names.length > 1}
          onRemove={(slug) => {
            choose({...state, slugs: slugs.filter((other) => other !== slug)});
          }}
        />
      )}
      {/* Below a comparison it is another one, which did not move there. */}
      <CompareStart key={slugs.length > 0 ? 'also' : 'start'} data={data} chosen={slugs} />
    </ViewFrame>
  );
}
