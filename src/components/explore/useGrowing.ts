import {startTransition, useEffect, useMemo, useState} from 'react';
import {drawMore, placed, type PlacedBlock, type RowBlock} from './rowBlocks.ts';

/** The least height of a row, in pixels. */
const ROW_HEIGHT = 40;

/** How many rows follow in each step after the first. */
const STEP = 100;

/** How long after a change the second step waits, in milliseconds: the next key must not wait for rows that it drops. */
const PAUSE = 300;

/**
 * Returns the blocks to draw: at first all, as the page was built; after a change of the list those that a window shows,
 * and step by step the others. So a long list answers a key at once, and a moment later it is whole: a reader can scroll,
 * print and search on the page. What is left of the list before is stale until then, since taking a long list away takes
 * as long as drawing it.
 *
 * @param blocks the same ones until the list changes
 */
export function useGrowing(blocks: readonly RowBlock[]): readonly PlacedBlock[] {
  const [{list, drawn, isBegun}, setPage] = useState({list: blocks, drawn: blocks, isBegun: false});
  if (list !== blocks) {
    const first = Math.ceil(window.innerHeight / ROW_HEIGHT);
    setPage({list: blocks, drawn: drawMore(drawn, blocks, first), isBegun: false});
  }

  const isDone =
    drawn.length === blocks.length && drawn.every((block, place) => block === blocks[place]);
  useEffect(() => {
    if (isDone) return undefined;
    const timer = setTimeout(
      () => {
        startTransition(() => {
          setPage({list: blocks, drawn: drawMore(drawn, blocks, STEP), isBegun: true});
        });
      },
      isBegun ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [blocks, drawn, isBegun, isDone]);

  return useMemo(() => placed(drawn, blocks), [blocks, drawn]);
}
