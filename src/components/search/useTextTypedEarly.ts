import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, type RefObject} from 'react';
import {enterText} from './enterText.ts';

/**
 * Keeps what a reader typed into the search box before the script of the page ran, which `src/firstView/typedText.ts`
 * has noted.
 *
 * Search-local 0.55 sets its field to the words that the address asks to mark, usually none, in a timer of its first
 * effect and in another once it knows that it runs in a browser. The text is entered again after the second.
 *
 * @param box the element around the bar
 */
export function useTextTypedEarly(box: RefObject<HTMLElement | null>): void {
  const isBrowser = useIsBrowser();

  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (!isBrowser || !field) return undefined;
    const timer = setTimeout(() => {
      const text = field.dataset.typed ?? '';
      if (text === '') return;
      // React ignores a text that it believes to be there already.
      enterText(field, '');
      enterText(field, text);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [box, isBrowser]);
}
