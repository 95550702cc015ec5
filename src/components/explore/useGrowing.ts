import {startTransition, useEffect, useState} from 'react';
import {blocksFor, type RowBlock} from './rowBlocks.ts';

/** How many rows are drawn at once when the list changes, and how many more in each step after that. */
const FIRST = 50;
const STEP = 200;

/** How long after a change the second step waits, in milliseconds: the next key must not wait for rows that it drops. */
const PAUSE = 300;

/**
 * Returns the blocks to draw: at first all, as the page was built; after a change of the list the first, and step by step
 * the others. So a long list answers a key at once, and a moment later it is whole: a reader can scroll, print and search
 * on the page.
 *
 * @param blocks the same ones until the list changes
 */
export function useGrowing(blocks: readonly RowBlock[]): readonly RowBlock[] {
  const [grown, setGrown] = useState({blocks, rows: Infinity});
  const rows = grown.blocks === blocks ? grown.rows : FIRST;
  const shown = blocks.slice(0, blocksFor(blocks, rows));
  const isDone = shown.length === blocks.length;

  useEffect(() => {
    if (isDone) return undefined;
    const timer = setTimeout(
      () => {
        startTransition(() => {
          setGrown({blocks, rows: rows + STEP});
        });
      },
      rows === FIRST ? PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [blocks, isDone, rows]);

  return shown;
}
