/**
 * Notes in `data-typed` of the search box what a reader has typed into it, from before React runs. Search-local empties
 * the box while it starts, twice: what is typed after that follows what was typed before.
 */
export function noteTypedText(): void {
  let emptied = '';
  let left = '';
  const options = {capture: true};
  document.addEventListener(
    'beforeinput',
    (event) => {
      const field = fieldOf(event);
      // Not by the reader, whose emptying is an event of its own.
      if (field?.value === '' && left !== '') emptied = field.dataset.typed ?? '';
    },
    options,
  );
  document.addEventListener(
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
  const isBox = target instanceof HTMLInputElement && target.matches('.navbar__search-input');
  return isBox ? target : undefined;
}
