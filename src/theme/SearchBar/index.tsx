// Wraps SearchBar of @easyops-cn/docusaurus-search-local 0.55: "/" as a second way in, words for screen readers, an early start when the pointer comes near, and what was typed before the script came.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import SearchBar from '@theme-original/SearchBar';
import {useEffect, useRef, useState} from 'react';
import {completeSearchBox, type ListedRows} from '../../components/completeSearchBox.ts';
import {enterText} from '../../components/enterText.ts';
import {savesData} from '../../components/savesData.ts';
import {useSearchNotice} from '../../components/useSearch.ts';
import {indexUrl} from '../../search/indexUrl.ts';
import {prepareSearchEarly} from '../../search/client.ts';
import styles from './styles.module.css';

export default function SearchBarWithSlash() {
  const box = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const notice = useSearchNotice();
  const {baseUrl} = useDocusaurusContext().siteConfig;

  const isBrowser = useIsBrowser();
  const typedBefore = useRef('');

  // Search-local empties its field when it starts, and again when it knows that it is in a browser.
  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (!field) return;
    if (!isBrowser) typedBefore.current = field.value;
    else if (typedBefore.current !== '') {
      setTimeout(giveBack, 0, field, typedBefore.current);
      typedBefore.current = '';
    }
  }, [isBrowser]);

  useEffect(() => {
    const bar = box.current?.closest('nav');
    const prepare = () => {
      if (!savesData()) prepareSearchEarly(indexUrl(baseUrl));
    };
    bar?.addEventListener('pointerenter', prepare, {once: true});
    return () => bar?.removeEventListener('pointerenter', prepare);
  }, [baseUrl]);

  useEffect(() => {
    const root = box.current;
    if (!root) {
      return undefined;
    }
    const focusOnSlash = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '/' && isPlain && !isTyping(event)) {
        event.preventDefault();
        root.querySelector('input')?.focus();
      }
    };
    document.addEventListener('keydown', focusOnSlash);
    const stop = completeSearchBox(root, (rows) => {
      setAnnouncement(announce(rows));
    });
    return () => {
      document.removeEventListener('keydown', focusOnSlash);
      stop();
    };
  }, []);

  return (
    <div className={styles.box} role="search">
      <div ref={box}>
        <SearchBar />
      </div>
      <kbd className={styles.hint} aria-hidden="true">
        /
      </kbd>
      <span className={notice === undefined ? 'spoken' : styles.notice} role="status">
        {notice ?? announcement}
      </span>
    </div>
  );
}

/** Enters a text again as soon as the field is emptied; there is nothing to do where its reader goes on, or for half a second nothing happens. */
function giveBack(field: HTMLInputElement, text: string, tries = 25): void {
  if (field.value === '') enterText(field, text);
  else if (field.value === text && tries > 0) setTimeout(giveBack, 20, field, text, tries - 1);
}

function announce(rows: ListedRows | undefined): string {
  if (rows === undefined) return '';
  const {results, near} = rows;
  if (results > 0) return results === 1 ? '1 result' : `${results} results`;
  if (near > 0) return `Nothing found; ${near} near ${near === 1 ? 'name' : 'names'}`;
  return 'Nothing found';
}

function isTyping({target}: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
