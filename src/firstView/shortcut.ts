/** Lets "/", and Ctrl or Command with K, move the focus to the search box. */
export function startShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const {key, altKey} = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const isSlash = key === '/' && !isCommand && !altKey && !isTyping(event);
    const isCommandK = key.toLowerCase() === 'k' && isCommand && !altKey;
    const field = document.querySelector<HTMLElement>('.navbar__search-input');
    if (!field || (!isSlash && !isCommandK)) return;
    event.preventDefault();
    field.focus();
  });
}

function isTyping({target}: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
