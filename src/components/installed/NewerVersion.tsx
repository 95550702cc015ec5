import clsx from 'clsx';
import {useEffect, useState} from 'react';
import {takeNewer} from '../../installed/installedSite.ts';
import styles from './NewerVersion.module.css';
import {useStoredState} from './useInstallState.ts';

/** Says that a newer version of the site is stored, and takes it when the reader wants; until then all is of the old. */
export default function NewerVersion() {
  const state = useStoredState();
  const [isShown, setShown] = useState(false);

  // Screen readers speak of what changes in a place that they know: so it is there before its words.
  useEffect(() => setShown(state === 'outdated'), [state]);

  if (state !== 'stored' && state !== 'outdated') {
    return null;
  }
  return (
    <div className={clsx(isShown && styles.note)}>
      <p role="status">{isShown && 'A newer version of the atlas is stored.'}</p>
      {isShown && (
        <>
          <button type="button" className={styles.reload} onClick={() => void takeNewer()}>
            Reload
          </button>
          <button type="button" className={styles.later} onClick={() => setShown(false)}>
            Later
          </button>
        </>
      )}
    </div>
  );
}
