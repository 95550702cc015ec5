import {enterText} from './enterText.ts';

/**
 * Keeps the focus in the search box of search-local 0.55 while a reader closes its list or empties its field.
 *
 * Escape closes the open list, and empties the field once the list is closed: search-local moves the focus out of the
 * field when its list closes, and ignores the second Escape. The cross empties the field and disappears, so that it
 * must not have the focus.
 *
 * @param root the element around the box
 * @returns a function that ends this
 */
export function keepFocusOnEmptying(root: HTMLElement): () => void {
  const ended = new AbortController();
  let isEscape = false;

  function onKeyDown(event: KeyboardEvent) {
    isEscape = event.key === 'Escape';
    const field = root.querySelector('input');
    const isList = field?.getAttribute('aria-expanded') === 'true' && field.value !== '';
    if (!field || !isEscape || event.target !== field || event.isComposing || isList) return;
    event.stopPropagation();
    if (field.value === '') return;
    event.preventDefault();
    enterText(field, '');
  }

  function onListClosed(event: Event) {
    if (isEscape) event.stopPropagation();
  }

  function onMouseDown(event: MouseEvent) {
    if (isCross(event)) event.preventDefault();
  }

  function onClick(event: MouseEvent) {
    if (isCross(event)) root.querySelector('input')?.focus();
  }

  const options = {signal: ended.signal, capture: true};
  root.addEventListener('keydown', onKeyDown, options);
  root.addEventListener('autocomplete:closed', onListClosed, options);
  root.addEventListener('mousedown', onMouseDown, options);
  root.addEventListener('click', onClick, options);
  return () => {
    ended.abort();
  };
}

function isCross({target}: Event): boolean {
  return target instanceof Element && target.closest('.navbar__search > button') !== null;
}
