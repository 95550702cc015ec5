import {onDocument} from './onDocument.ts';

const BOX = '.navbar__search-input';

/**
 * Notes in `data-typed` of the search box what a reader has typed into it, beginning before React runs. Search-local
 * empties the box while it starts, twice: what is typed after that follows what was typed before.
 */
export function noteTypedText(): void {
  const box = document.querySelector<HTMLInputElement>(BOX);
  let emptied = '';
  let last = box?.value ?? '';
  if (box && last !== '') box.dataset.typed = last;
  const options = {capture: true};
  onDocument(
    'beforeinput',
    (event) => {
      const field = fieldOf(event);
      // A program emptied it: when the reader does, `input` has told so.
      if (field?.value === '' && last !== '') emptied = field.dataset.typed ?? '';
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
      last = field.value;
      field.dataset.typed = emptied + last;
    },
    options,
  );
}

function fieldOf({target}: Event): HTMLInputElement | undefined {
  const isBox = target instanceof HTMLInputElement && target.matches(BOX);
  return isBox ? target : undefined;
}
