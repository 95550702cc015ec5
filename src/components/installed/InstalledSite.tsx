import {removeSite, storeSite, type StoredState} from '../../installed/installedSite.ts';
import type {WholeSite} from '../../installed/wholeSite.ts';
import styles from './InstalledSite.module.css';
import {useStoredFiles} from './useStoredFiles.ts';
import {useStoredState} from './useInstallState.ts';

const WORDS: Readonly<Record<StoredState, string>> = {
  unknown: 'A script looks up whether this browser stores the atlas.',
  impossible: 'This browser does not let the atlas store itself.',
  absent: 'This browser does not store the atlas.',
  storing: 'This browser is storing the atlas.',
  failed: 'Storing stopped half-way: the connection was lost, or there is no room.',
  stored: 'This browser stores the atlas.',
  outdated: 'This browser stores the atlas, and a newer version beside it.',
};

/** What this browser stores of the site, measured, and the buttons that store and remove it. */
export default function StoredSite() {
  const state = useStoredState();
  const {stored, whole} = useStoredFiles(state);
  return (
    <div className={styles.box} data-unindexed>
      <p className={styles.state} role="status">
        {WORDS[state]}
      </p>
      <p className={styles.size}>{sizeIn(state, stored, whole)}</p>
      {state === 'storing' && (
        <progress
          className={styles.progress}
          aria-label="Files stored"
          value={stored?.files ?? 0}
          max={whole?.files ?? 1}
        />
      )}
      <Buttons state={state} />
    </div>
  );
}

function Buttons({state}: {readonly state: StoredState}) {
  const canStore = state === 'absent' || state === 'failed';
  const canRemove =
    state === 'storing' || state === 'failed' || state === 'stored' || state === 'outdated';
  if (!canStore && !canRemove) {
    return null;
  }
  return (
    <p className={styles.buttons}>
      {canStore && (
        <button type="button" className={styles.store} onClick={() => void storeSite()}>
          {state === 'failed' ? 'Go on storing' : 'Store the atlas in this browser'}
        </button>
      )}
      {canRemove && (
        <button type="button" className={styles.remove} onClick={() => void removeSite()}>
          {state === 'storing' ? 'Stop and remove it' : 'Remove it'}
        </button>
      )}
    </p>
  );
}

function sizeIn(
  state: StoredState,
  stored: WholeSite | undefined,
  whole: WholeSite | undefined,
): string {
  switch (state) {
    case 'unknown':
      return '';
    case 'impossible':
      return 'Private windows, addresses without https and folders on a disk are the usual reasons.';
    case 'absent':
      return whole ? `It would take ${inWords(whole)}.` : '';
    case 'storing':
    case 'failed':
      return stored && whole ? `${stored.files} of ${inWords(whole)}` : '';
    case 'stored':
    case 'outdated':
      return stored ? inWords(stored) : '';
  }
}

function inWords({files, bytes}: WholeSite): string {
  return `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
}
