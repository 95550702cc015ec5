import useBaseUrl from '@docusaurus/useBaseUrl';
import type {SiteSize} from '../../installed/siteFiles.ts';
import {
  removeSite,
  saveSite,
  storeNothing,
  storeWhatIsRead,
  type Stop,
  type Stored,
} from '../../installed/storedSite.ts';
import styles from './StoredSite.module.css';
import {useSiteSize, useStored, useStoredSize, type StoredSize} from './useStored.ts';

const LEVELS: Readonly<Record<Exclude<Stored['level'], 'stopped'>, string>> = {
  unknown: 'Shown once the script of this page has loaded.',
  refused: 'This browser lets the site store nothing.',
  nothing: 'Nothing is stored in this browser.',
  read: 'What you read is stored in this browser.',
  saving: 'Saving the atlas…',
  whole: 'The whole atlas is saved in this browser.',
};

const STOPS: Readonly<Record<Stop, string>> = {
  fault: 'Saving stopped: the connection was lost, or a newer version was published meanwhile.',
  full: 'Saving stopped: the storage of this browser is full.',
  left: 'Saving was not finished.',
};

/** What this browser stores of the atlas, with buttons to store more or less. */
export default function StoredSite() {
  const stored = useStored();
  const now = useStoredSize(stored);
  const size = useSiteSize();
  const isOutdated =
    stored.level === 'whole' && size !== undefined && size.version !== stored.site.version;
  return (
    <div className={styles.box} data-unindexed>
      <p className={styles.state} role="status">
        {stored.level === 'stopped' ? STOPS[stored.stop] : LEVELS[stored.level]}
      </p>
      {stored.level === 'saving' && (
        <progress
          className={styles.progress}
          aria-label="Saved"
          {...(stored.progress && {value: stored.progress.bytes, max: stored.progress.ofBytes})}
        />
      )}
      <p className={styles.size}>{detailOf(stored, now, size)}</p>
      {isOutdated && <p>A newer version has been published.</p>}
      <Buttons level={stored.level} size={size} isOutdated={isOutdated} />
    </div>
  );
}

interface ButtonsProps {
  readonly level: Stored['level'];
  readonly size: SiteSize | undefined;
  readonly isOutdated: boolean;
}

function Buttons({level, size, isOutdated}: ButtonsProps) {
  const baseUrl = useBaseUrl('/');
  const actions: readonly (readonly [words: string, action: (baseUrl: string) => Promise<void>])[] =
    {
      unknown: [],
      refused: [],
      nothing: [
        [saveWords(size), saveSite],
        ['Store what I read', storeWhatIsRead],
      ] as const,
      read: [
        [saveWords(size), saveSite],
        ['Store nothing', storeNothing],
      ] as const,
      saving: [['Stop and remove', removeSite]] as const,
      stopped: [
        ['Resume', saveSite],
        ['Remove', removeSite],
      ] as const,
      whole: [
        ...(isOutdated ? [['Save the newer version', saveSite] as const] : []),
        ['Remove', removeSite],
        ['Store nothing', storeNothing],
      ] as const,
    }[level];
  if (actions.length === 0) return null;
  return (
    <p className={styles.buttons}>
      {actions.map(([words, action]) => (
        <button
          key={words}
          type="button"
          className={action === saveSite ? styles.save : styles.remove}
          onClick={() => void action(baseUrl)}
        >
          {words}
        </button>
      ))}
    </p>
  );
}

function saveWords(size: SiteSize | undefined): string {
  return `Save the atlas for offline use${size ? `, ${megabytes(size.download)}` : ''}`;
}

function detailOf(
  stored: Stored,
  now: StoredSize | undefined,
  size: SiteSize | undefined,
): string | undefined {
  switch (stored.level) {
    case 'unknown':
      return undefined;
    case 'refused':
      return 'Usual reasons: a private window, site data or cookies that are blocked, or an address without https.';
    case 'nothing':
      return costOf(size);
    case 'read':
      return [now && `Now ${inWords(now)}.`, costOf(size)].filter(Boolean).join(' ');
    case 'saving': {
      if (!stored.progress) return 'Keep this page open.';
      const {files, ofFiles, bytes, ofBytes} = stored.progress;
      return `${files} of ${ofFiles} files, ${megabytes(bytes)} of ${megabytes(ofBytes)}. Keep this page open.`;
    }
    case 'stopped':
      return 'What has come is kept and is not downloaded again.';
    case 'whole': {
      const {files} = stored.site;
      return inWords({
        files: files.length,
        bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      });
    }
  }
}

function costOf(size: SiteSize | undefined): string | undefined {
  return (
    size &&
    `The whole atlas: ${megabytes(size.download)} to download, compressed; ${megabytes(size.bytes)} when stored.`
  );
}

function inWords({files, bytes}: StoredSize): string {
  return `${files} files, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
