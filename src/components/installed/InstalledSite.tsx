import {installSite, removeSite, type InstallState} from '../../installed/installedSite.ts';
import type {SiteSize} from '../../installed/siteSize.ts';
import styles from './InstalledSite.module.css';
import {useInstalledSize} from './useInstalledSize.ts';
import {useInstallState} from './useInstallState.ts';

const WORDS: Readonly<Record<InstallState, string>> = {
  unknown: 'A script checks whether the atlas is saved in this browser.',
  impossible: 'This browser cannot save the atlas.',
  absent: 'Not saved in this browser.',
  installing: 'Saving…',
  failed: 'Saving stopped: connection lost or storage full.',
  installed: 'Saved in this browser.',
  outdated: 'Saved in this browser. A newer version is ready.',
};

/** Whether the site is installed in this browser and how large it is, with buttons to install and remove it. */
export default function InstalledSite() {
  const state = useInstallState();
  const {installed, whole} = useInstalledSize(state);
  return (
    <div className={styles.box} data-unindexed data-app="now">
      <p className={styles.state} role="status">
        {WORDS[state]}
      </p>
      <p className={styles.size}>{sizeIn(state, installed, whole)}</p>
      {state === 'installing' && (
        <progress
          className={styles.progress}
          aria-label="Files saved"
          value={installed?.files ?? 0}
          max={whole?.files ?? 1}
        />
      )}
      <Buttons state={state} />
    </div>
  );
}

function Buttons({state}: {readonly state: InstallState}) {
  const canInstall = state === 'absent' || state === 'failed';
  const canRemove =
    state === 'installing' || state === 'failed' || state === 'installed' || state === 'outdated';
  if (!canInstall && !canRemove) {
    return null;
  }
  return (
    <p className={styles.buttons}>
      {canInstall && (
        <button type="button" className={styles.save} onClick={() => void installSite()}>
          {state === 'failed' ? 'Resume' : 'Save in this browser'}
        </button>
      )}
      {canRemove && (
        <button type="button" className={styles.remove} onClick={() => void removeSite()}>
          {state === 'installing' ? 'Stop and remove' : 'Remove'}
        </button>
      )}
    </p>
  );
}

function sizeIn(
  state: InstallState,
  installed: SiteSize | undefined,
  whole: SiteSize | undefined,
): string {
  switch (state) {
    case 'unknown':
      return '';
    case 'impossible':
      return 'Usual reasons: a private window, an address without https, or a folder on a disk.';
    case 'absent':
      return whole ? `Size: ${inWords(whole)}` : '';
    case 'installing':
    case 'failed':
      return installed && whole ? `${installed.files} of ${inWords(whole)}` : '';
    case 'installed':
    case 'outdated':
      return installed ? inWords(installed) : '';
  }
}

function inWords({files, bytes}: SiteSize): string {
  return `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
}
