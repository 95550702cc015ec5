import type {OnProgress} from '../model.ts';

/** Where the line is drawn; `process.stderr` is one. */
interface Terminal {
  readonly isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds before the line appears, and between two drawings of it. */
const PATIENCE = 500;
const INTERVAL = 100;

/**
 * Shows how far a run has come in one line of a terminal, which is drawn over and at last removed; short runs, and
 * runs whose output goes elsewhere, show nothing.
 *
 * @param now the time in milliseconds
 */
export function progressLine(
  terminal: Terminal,
  now: () => number,
): {onProgress: OnProgress; clear: () => void} {
  let next = now() + PATIENCE;
  let isDrawn = false;
  return {
    onProgress(step, done, total) {
      if (!terminal.isTTY || now() < next) return;
      terminal.write(`${CLEAR}${done} of ${total} pages ${step}`);
      next = now() + INTERVAL;
      isDrawn = true;
    },
    clear() {
      if (isDrawn) terminal.write(CLEAR);
      isDrawn = false;
    },
  };
}

/** To the beginning of the line, and nothing from there on. */
const CLEAR = '\r\u001b[K';
