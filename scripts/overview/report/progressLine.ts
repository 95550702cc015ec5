import type {OnProgress} from '../model.ts';

/** What the line is written to, such as `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds until the line appears, and between two updates of it. */
const DELAY = 500;
const INTERVAL = 100;

/**
 * Shows the progress of a run in one line of a terminal, which is updated in place and removed at the end. Short runs,
 * and runs whose output does not go to a terminal, show nothing.
 *
 * @param now returns the time in milliseconds
 */
export function progressLine(
  terminal: Terminal,
  now: () => number,
): {onProgress: OnProgress; clear: () => void} {
  let next = now() + DELAY;
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

/** Moves to the beginning of the line and clears the rest of it. */
const CLEAR = '\r\u001b[K';
