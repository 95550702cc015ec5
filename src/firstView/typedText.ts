import {onDocument} from './onDocument.ts';

const BOX = '.navbar__search-input';

/**
 * Notes in `data-typed` of the search box what a reader has typed into it, from before React runs. Search-local empties
 * the box while it starts, twice: what is typed after that follows what was typed before.
 */
export function noteTypedText(): void {
  const box = document.querySelector<HTMLInputElement>(BOX);
  let emptied = '';
  let left = box?.value ?? '';
  if (box && left !== '') box.dataset.typed = left;
  const options = {capture: true};
  onDocument(
    'beforeinput',
    (event) => {
      const field = fieldOf(event);
      // Not by the reader, whose emptying is an event of its own.
      if (field?.value === '' && left !== '') emptied = field.dataset.typed ?? '';
    },
    options,
  );
  onDocument(
    'input',
    (event) => {
      const field = fieldOf(event);
      if (!field) return;
      // A text that a program enters is whole.
      if (!event.isTrusted) emptied = '';
      left = field.value;
      field.dataset.typed = emptied + left;
    },
    options,
  );
}

function fieldOf({target}: Event): HTMLInputElement | undefined {
  const isBox = target instanceof HTMLInputElement && target.matches(BOX);
  return isBox ? target : undefined;
}
