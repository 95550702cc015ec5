import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import type {FocusEvent, MouseEvent, PointerEvent} from 'react';

/** How long the tip stays open after the pointer left, so that the pointer can reach it, in milliseconds. */
const GRACE = 200;

/**
 * State and event handlers of a tooltip that follows WCAG 1.4.13: it opens on hover, focus or tap, stays open while the
 * pointer is over it, and closes on Escape or on a tap elsewhere. The first tap opens it, the second follows the link.
 *
 * @returns `root` and `handlers` for the element around word and tip, `tip` for the tip, and `onClick` for the link.
 */
export function useTip() {
  const root = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);
  /** Whether the current tap opened the tip. That tap must not follow the link. */
  const opened = useRef(false);
  const [isOpen, setOpen] = useState(false);

  const open = () => {
    window.clearTimeout(timer.current);
    setOpen(true);
  };

  useLayoutEffect(() => {
    if (isOpen && root.current && tip.current) {
      place(tip.current, root.current);
    }
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const onKey = ({key}: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    const onPointer = ({target}: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [isOpen]);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    root,
    tip,
    isOpen,
    handlers: {
      onPointerDown: ({pointerType}: PointerEvent) => {
        opened.current = pointerType !== 'mouse' && !isOpen;
      },
      onPointerEnter: ({pointerType}: PointerEvent) => {
        if (pointerType === 'mouse') open();
      },
      onPointerLeave: ({pointerType}: PointerEvent) => {
        if (pointerType === 'mouse') {
          timer.current = window.setTimeout(() => {
            setOpen(false);
          }, GRACE);
        }
      },
      onFocus: open,
      onBlur: ({relatedTarget}: FocusEvent) => {
        if (!root.current?.contains(relatedTarget)) setOpen(false);
      },
    },
    onClick: (event: MouseEvent) => {
      if (opened.current) {
        event.preventDefault();
        opened.current = false;
        open();
      }
    },
  };
}

/** Places the tip below its word, or above it if the window ends there, and keeps it within the text column. */
function place(tip: HTMLElement, word: HTMLElement): void {
  const column = tip.offsetParent?.getBoundingClientRect();
  const [line] = word.getClientRects();
  if (!column || !line) {
    return;
  }
  const {width, height} = tip.getBoundingClientRect();
  const isBelow = line.bottom + height < window.innerHeight || line.top < height;
  tip.style.left = `${Math.max(0, Math.min(line.left - column.left, column.width - width))}px`;
  tip.style.top = `${(isBelow ? line.bottom : line.top - height) - column.top}px`;
}
