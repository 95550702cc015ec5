import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import type {FocusEvent, MouseEvent, PointerEvent} from 'react';

/** How long a tip waits for the pointer on its way to it, in milliseconds. */
const GRACE = 200;

/**
 * Opens a tip beside its word as WCAG 1.4.13 asks: by pointer, focus and touch; it stays while the pointer is on it,
 * and goes with Escape or a touch elsewhere. A first touch opens it, a second follows the link.
 *
 * @returns what to put on the element that holds word and tip, on the tip, and on the link in it.
 */
export function useTip() {
  const root = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);
  /** Whether the touch at hand has opened the tip. */
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

/** Below its word, or above it where the window ends; at its side as far as the column allows. */
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
