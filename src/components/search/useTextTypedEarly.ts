import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, type RefObject} from 'react';
import {enterText} from './enterText.ts';

/**
 * Keeps what a reader typed into the search box before the script of the page ran.
 *
 * Search-local 0.55 sets its field to the words that the address asks to mark, usually none, in a timer of its first
 * effect and in another once it knows that it runs in a browser. The text is entered again after the second.
 *
 * @param box the element around the bar
 */
export function useTextTypedEarly(box: RefObject<HTMLElement | null>): void {
  const isBrowser = useIsBrowser();
  const typed = useRef('');

  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (!field) return undefined;
    typed.current = field.value;
    let isEmptied = false;
    // Only a reader causes these events. Between two of them, a script may have emptied the field.
    const look = () => {
      isEmptied = field.value === '' && typed.current !== '';
    };
    const note = () => {
      typed.current = isEmptied ? typed.current + field.value : field.value;
    };
    const ended = new AbortController();
    field.addEventListener('beforeinput', look, {signal: ended.signal});
    field.addEventListener('input', note, {signal: ended.signal});
    return () => {
      ended.abort();
    };
  }, [box]);

  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (!isBrowser || !field) return undefined;
    const timer = setTimeout(() => {
      if (typed.current === '') return;
      const text = typed.current;
      // React ignores a text that it believes to be there already.
      enterText(field, '');
      enterText(field, text);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [box, isBrowser]);
}
