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
    // Only a reader causes this event: where the script empties the field, the last text stays noted.
    const note = () => {
      typed.current = field.value;
    };
    note();
    field.addEventListener('input', note);
    return () => {
      field.removeEventListener('input', note);
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
