import {addCard, place} from './card.ts';

/** How long a card stays open after the pointer left, so that the pointer can reach it, in milliseconds. */
const GRACE = 200;

const OWNERS = '[data-term], [data-footnote-ref]';

/**
 * Opens the definitions of glossary terms (`[data-term]`, see Term.tsx) and the sources behind their numbers
 * (`[data-footnote-ref]`) as cards that follow WCAG 1.4.13: on hover, focus or tap; open while the pointer is over them; closed
 * by Escape or a tap elsewhere. The first tap opens a card, the second follows the link.
 */
export function startTips(): void {
  let owner: HTMLElement | undefined;
  let card: HTMLElement | undefined;
  /** Whether the current tap opened the card. That tap must not follow the link. */
  let isOpeningTap = false;
  let timer = 0;

  const open = (next: HTMLElement) => {
    clearTimeout(timer);
    if (next === owner) return;
    close();
    card = next.matches('[data-term]') ? definitionIn(next) : sourceCard(next);
    if (!card) return;
    owner = next;
    card.hidden = false;
    place(card, next);
  };
  const close = () => {
    clearTimeout(timer);
    if (card?.parentElement === document.body) card.remove();
    if (card) card.hidden = true;
    owner = card = undefined;
  };
  const ownerOf = (target: EventTarget | null | undefined): HTMLElement | undefined => {
    if (!(target instanceof Element)) return undefined;
    return card?.contains(target) ? owner : (target.closest<HTMLElement>(OWNERS) ?? undefined);
  };

  document.addEventListener('pointerover', ({target, pointerType}) => {
    const next = ownerOf(target);
    if (next && pointerType === 'mouse') open(next);
  });
  document.addEventListener('pointerout', ({relatedTarget, pointerType}) => {
    if (owner && pointerType === 'mouse' && ownerOf(relatedTarget) !== owner) {
      clearTimeout(timer);
      timer = window.setTimeout(close, GRACE);
    }
  });
  document.addEventListener('focusin', ({target}) => {
    const next = ownerOf(target);
    if (next) open(next);
    else close();
  });
  document.addEventListener('pointerdown', ({target, pointerType}) => {
    const next = ownerOf(target);
    isOpeningTap = next !== undefined && pointerType !== 'mouse' && next !== owner;
    if (next !== owner) close();
  });
  document.addEventListener(
    'click',
    (event) => {
      const next = ownerOf(event.target);
      // The tap that loaded this script has been held by the loader.
      if (next && (isOpeningTap || event.defaultPrevented)) {
        event.preventDefault();
        open(next);
      }
      isOpeningTap = false;
    },
    // Before the links of React, which do not follow what was prevented.
    {capture: true},
  );
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });

  const first =
    ownerOf([...document.querySelectorAll(':hover')].at(-1)) ?? ownerOf(document.activeElement);
  if (first) open(first);
}

function definitionIn(term: HTMLElement): HTMLElement | undefined {
  return term.querySelector<HTMLElement>('[role=tooltip]') ?? undefined;
}

/** Makes a card of what the list of sources says of a number. */
function sourceCard(mark: HTMLElement): HTMLElement | undefined {
  const source = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
  if (!source) return undefined;
  const card = addCard('div');
  card.role = 'tooltip';
  card.append(...[...source.children].map((part) => part.cloneNode(true)));
  card.querySelector('[data-unprinted]')?.remove();
  return card;
}
