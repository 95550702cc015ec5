import {closest, onDocument} from './onDocument.ts';

/** How long a button says that it has copied, in milliseconds. */
const SHOWN = 2000;

/** Lets the buttons `[data-copy-code]` copy the code beside them, also where one was pressed before this script came. */
export function startCopyingCode(): void {
  for (const {type, target} of window.presses ?? []) {
    if (type === 'click') void copyBeside(target);
  }
  onDocument('click', ({target}) => void copyBeside(target));
}

async function copyBeside(target: EventTarget | null): Promise<void> {
  const button = closest(target, '[data-copy-code]');
  const code = button?.parentElement?.querySelector('code');
  // React keeps the text node of the button.
  const label = button?.firstChild;
  if (!code || !label) return;
  try {
    await navigator.clipboard.writeText(textOf(code));
    label.nodeValue = 'Copied';
  } catch {
    // Not allowed here: the reader can copy what is selected.
    getSelection()?.selectAllChildren(code);
    label.nodeValue = 'Selected';
  }
  setTimeout(() => {
    label.nodeValue = 'Copy';
  }, SHOWN);
}

function textOf(code: HTMLElement): string {
  return [...code.children].map(({textContent}) => textContent).join('\n');
}
