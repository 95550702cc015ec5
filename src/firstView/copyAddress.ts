import {addCard, place} from './card.ts';

/** How long it is said that an address was copied, in milliseconds. */
const SHOWN = 2000;

/** Copies the address of a section when a reader follows the link beside its heading, and says so. */
export function startCopying(): void {
  document.addEventListener('click', ({target}) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.hash-link') : null;
    if (link) void copy(link);
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  // An output is announced when its text comes.
  const note = addCard('output');
  try {
    await navigator.clipboard.writeText(link.href);
    note.textContent = 'Address copied';
    place(note, link);
    setTimeout(() => note.remove(), SHOWN);
  } catch {
    // Not allowed here; the address of the window is that of the section anyway.
    note.remove();
  }
}
