import clsx from 'clsx';
import {useEffect, useState} from 'react';
import {switchToNewer} from '../../installed/installedSite.ts';
import styles from './NewerVersion.module.css';
import {useInstallState} from './useInstallState.ts';

/** Tells the reader that a newer version is installed, and switches to it on request. */
export default function NewerVersion() {
  const state = useInstallState();
  const [isShown, setShown] = useState(false);

  // Screen readers announce changes only in a status element that is already there, so it comes before its text.
  useEffect(() => setShown(state === 'outdated'), [state]);

  if (state !== 'installed' && state !== 'outdated') {
    return null;
  }
  return (
    <div className={clsx(isShown && styles.note)}>
      <p role="status">{isShown && 'A newer version of the atlas is ready.'}</p>
      {isShown && (
        <>
          <button type="button" className={styles.reload} onClick={() => void switchToNewer()}>
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
