// Wraps SearchBar of @easyops-cn/docusaurus-search-local 0.55. Adds a form that works without a script, words for screen
// readers, loading when the pointer comes near, and emptying that keeps the focus; keeps what was typed before the script
// ran. The shortcuts are in src/firstView/shortcut.ts.
import {useHistory} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchBar from '@theme-original/SearchBar';
import {useEffect, useRef, type FormEvent} from 'react';
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
export default function SearchBarInForm() {
  const box = useRef<HTMLDivElement>(null);
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const history = useHistory();
  const searchPage = `${baseUrl}search`;
  useTextTypedEarly(box);

  useEffect(() => {
    const bar = box.current?.closest('nav');
    const prepare = () => {
      if (!savesData()) prepareSearchEarly(indexUrl(baseUrl));
    };
    bar?.addEventListener('pointerenter', prepare, {once: true});
    return () => bar?.removeEventListener('pointerenter', prepare);
  }, [baseUrl]);

  useEffect(() => (box.current ? keepFocusOnEmptying(box.current) : undefined), []);

  /** Where the box shows no result: Enter opens the page of results. Without this script the browser does it. */
  function openSearchPage(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const query = box.current?.querySelector('input')?.value.trim() ?? '';
    history.push(query === '' ? searchPage : `${searchPage}?${new URLSearchParams({q: query})}`);
  }

  return (
    <form
      className={styles.box}
      role="search"
      action={searchPage}
      onSubmit={openSearchPage}
      data-app
    >
      <div ref={box}>
        <SearchBar />
      </div>
      <kbd className={styles.hint} aria-hidden="true">
        /
      </kbd>
      <SearchStatus box={box} />
    </form>
  );
}
