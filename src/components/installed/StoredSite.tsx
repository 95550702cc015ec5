import useBaseUrl from '@docusaurus/useBaseUrl';
import type {SiteSize} from '../../installed/siteFiles.ts';
import {
  removeSite,
  saveSite,
  stopSaving,
  storeNothing,
  storeWhatIsRead,
  type Stop,
  type Stored,
} from '../../installed/storedSite.ts';
import styles from './StoredSite.module.css';
import {useSiteSize, useStored, useWhatWasRead, type StoredSize} from './useStored.ts';

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
  const read = useWhatWasRead(stored);
  const size = useSiteSize();
  const isOutdated =
    stored.level === 'whole' && size !== undefined && size.version !== stored.site.version;
  return (
    <div className={styles.box} data-unindexed data-app="now">
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
      <p className={styles.size}>{detailOf(stored, read, size)}</p>
      {isOutdated && <p>A newer version has been published.</p>}
      <Buttons level={stored.level} size={size} isOutdated={isOutdated} />
      {read && read.pages.length > 0 && (
        <details className={styles.pages}>
          <summary>{`${read.pages.length} pages open without a network`}</summary>
          <ul>
            {read.pages.map(({address, title}) => (
              <li key={address}>
                <a href={address}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ButtonsProps {
  readonly level: Stored['level'];
  readonly size: SiteSize | undefined;
  readonly isOutdated: boolean;
}

function Buttons(props: ButtonsProps) {
  const baseUrl = useBaseUrl('/');
  const actions = actionsAt(props);
  if (actions.length === 0) return null;
  return (
    <p className={styles.buttons}>
      {actions.map(([words, act]) => (
        <button
          key={words}
          type="button"
          className={act === saveSite ? styles.save : styles.remove}
          onClick={() => void act(baseUrl)}
        >
          {words}
        </button>
      ))}
    </p>
  );
}

type Action = readonly [words: string, act: (baseUrl: string) => Promise<void>];

function actionsAt({level, size, isOutdated}: ButtonsProps): readonly Action[] {
  const save: Action = [
    `Save the atlas for offline use${size ? `, ${megabytes(size.download)}` : ''}`,
    saveSite,
  ];
  const remove: Action = ['Remove', removeSite];
  const nothing: Action = ['Store nothing', storeNothing];
  switch (level) {
    case 'unknown':
    case 'refused':
      return [];
    case 'nothing':
      return [save, ['Store what I read', storeWhatIsRead]];
    case 'read':
      return [save, nothing];
    case 'saving':
      return [['Stop', stopSaving]];
    case 'stopped':
      return [['Resume', saveSite], remove];
    case 'whole':
      return isOutdated
        ? [['Save the newer version', saveSite], remove, nothing]
        : [remove, nothing];
  }
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
      return 'Usual reasons: a private window, site data or cookies that are blocked, an address without https, or a folder on a disk.';
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
