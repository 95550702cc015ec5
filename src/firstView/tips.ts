/** How long a tip stays open after the pointer left, so that the pointer can reach it, in milliseconds. */
const GRACE = 200;

/**
 * Opens the definitions of glossary terms (`[data-term]`, see Term.tsx) as tooltips that follow WCAG 1.4.13: on hover,
 * focus or tap; open while the pointer is over them; closed by Escape or a tap elsewhere. The first tap on a term opens
 * its tip, the second follows the link.
 */
export function startTips(): void {
  let opened: HTMLElement | undefined;
  /** Whether the current tap opened the tip. That tap must not follow the link. */
  let isOpeningTap = false;
  let timer = 0;

  const open = (term: HTMLElement) => {
    clearTimeout(timer);
    if (term === opened) return;
    close();
    const tip = tipOf(term);
    if (!tip) return;
    opened = term;
    tip.hidden = false;
    place(tip, term);
  };
  const close = () => {
    clearTimeout(timer);
    const tip = opened && tipOf(opened);
    if (tip) tip.hidden = true;
    opened = undefined;
  };

  document.addEventListener('pointerover', ({target, pointerType}) => {
    const term = termOf(target);
    if (term && pointerType === 'mouse') open(term);
  });
  document.addEventListener('pointerout', ({relatedTarget, pointerType}) => {
    if (opened && pointerType === 'mouse' && termOf(relatedTarget) !== opened) {
      clearTimeout(timer);
      timer = window.setTimeout(close, GRACE);
    }
  });
  document.addEventListener('focusin', ({target}) => {
    const term = termOf(target);
    if (term) open(term);
    else close();
  });
  document.addEventListener('pointerdown', ({target, pointerType}) => {
    const term = termOf(target);
    isOpeningTap = term !== undefined && pointerType !== 'mouse' && term !== opened;
    if (term !== opened) close();
  });
  document.addEventListener('click', (event) => {
    const term = termOf(event.target);
    if (term && isOpeningTap) {
      event.preventDefault();
      open(term);
    }
    isOpeningTap = false;
  });
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
}

function termOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-term]')) || undefined;
}

function tipOf(term: HTMLElement): HTMLElement | null {
  return term.querySelector<HTMLElement>('[role=tooltip]');
}

/** Places the tip below its word, or above it if the window ends there, and keeps it within the text column. */
function place(tip: HTMLElement, word: HTMLElement): void {
  const column = tip.offsetParent?.getBoundingClientRect();
  const [line] = word.getClientRects();
  if (!column || !line) return;
  const {width, height} = tip.getBoundingClientRect();
  const isBelow = line.bottom + height < innerHeight || line.top < height;
  tip.style.left = `${Math.max(0, Math.min(line.left - column.left, column.width - width))}px`;
  tip.style.top = `${(isBelow ? line.bottom : line.top - height) - column.top}px`;
}
