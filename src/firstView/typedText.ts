/**
 * Notes in `data-typed` of the search box what a reader has typed into it, from before React runs. Search-local empties
 * the box while it starts: what is typed after that follows what was typed before.
 */
export function noteTypedText(): void {
  let isEmptied = false;
  const options = {capture: true};
  document.addEventListener(
    'beforeinput',
    (event) => {
      const field = fieldOf(event);
      if (field) isEmptied = field.value === '' && (field.dataset.typed ?? '') !== '';
    },
    options,
  );
  document.addEventListener(
    'input',
    (event) => {
      const field = fieldOf(event);
      if (!field) return;
      field.dataset.typed = (isEmptied ? (field.dataset.typed ?? '') : '') + field.value;
      isEmptied = false;
    },
    options,
  );
}

function fieldOf({target}: Event): HTMLInputElement | undefined {
  const isBox = target instanceof HTMLInputElement && target.matches('.navbar__search-input');
  return isBox ? target : undefined;
}
