// Wraps SearchBar of @easyops-cn/docusaurus-search-local 0.55. Adds "/" as a second shortcut, words for screen readers,
// loading when the pointer comes near, and emptying that keeps the focus; keeps what was typed before the script ran.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchBar from '@theme-original/SearchBar';
import {useEffect, useRef} from 'react';
import {keepFocusOnEmptying} from '../../components/search/keepFocusOnEmptying.ts';
import {savesData} from '../../installed/savesData.ts';
import {useTextTypedEarly} from '../../components/search/useTextTypedEarly.ts';
import {prepareSearchEarly} from '../../search/client.ts';
import {indexUrl} from '../../search/indexUrl.ts';
import SearchStatus from './SearchStatus.tsx';
import styles from './styles.module.css';

/**
 * The search box in the navigation bar.
 *
 * It must have no state of its own. The bar inside is a controlled input, and autocomplete.js changes its list before
 * React hears of a keystroke: if that change made this component render, React would put the old text back.
 */
export default function SearchBarWithSlash() {
  const box = useRef<HTMLDivElement>(null);
  const {baseUrl} = useDocusaurusContext().siteConfig;
  useTextTypedEarly(box);

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
    const stop = keepFocusOnEmptying(root);
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
      <SearchStatus box={box} />
    </div>
  );
}

function isTyping({target}: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
