/**
 * Somebody at a browser. The journeys are written with these few gestures, so that they run in each engine, whatever
 * drives it. Places on a page are named by CSS selectors, of which the first match counts.
 */
export interface Reader {
  /** Opens an address, and waits until the page is loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Presses a key, by its name in the DOM: `Enter`, `ArrowDown`, `/`; `Control+a` for two of them. */
  press(key: string): Promise<void>;
  /** Types letter by letter where the focus is. */
  type(text: string): Promise<void>;
  /** Calls a function in the page, which may use nothing outside of itself. */
  ask<Args extends readonly unknown[], Answer>(
    question: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** Prints the page. @returns a PDF, or undefined where what drives the browser cannot print */
  print(): Promise<Buffer | undefined>;
  /** What the console said that it must not; nothing where nobody can read it. */
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

/** How long a reader waits for what is about to appear, in milliseconds. */
export const PATIENCE = 15_000;

/** A browser that runs. */
export interface Session {
  /** A new reader, of whom the browser knows nothing. */
  welcome(): Promise<Reader>;
  close(): Promise<void>;
}
