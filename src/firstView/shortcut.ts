import {closest, onDocument} from './onDocument.ts';

/** Lets "/", and Ctrl or Command with K, move the focus to the search box. */
export function startShortcut(): void {
  onDocument('keydown', (event) => {
    const {key, altKey, ctrlKey, metaKey, target} = event;
    const isCommand = ctrlKey || metaKey;
    const isShortcut = isCommand
      ? key.toLowerCase() === 'k'
      : key === '/' && !closest(target, 'input, textarea, select, [contenteditable]');
    const field = document.querySelector<HTMLElement>('.navbar__search-input');
    if (!field || altKey || !isShortcut) return;
    event.preventDefault();
    field.focus();
  });
}
