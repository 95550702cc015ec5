import type {Ignored} from './choicesAddress.ts';
import {listed} from './words.ts';

/** An address may have any text: more of it is no help to a reader. */
const LONGEST = 40;

/**
 * Says which values of an address a view has left out, because it does not know them. Parameters that it does not read
 * at all go unmentioned: links from elsewhere bring parameters of their own.
 *
 * @param labels what the parameters of the view stand for
 * @returns undefined if there is nothing to say
 */
export function ignoredInWords(
  ignored: readonly Ignored[],
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const words = ignored.flatMap(({parameter, value}) => {
    const label = labels.get(parameter);
    return label === undefined || value === '' ? [] : [`${label} “${shortened(value)}”`];
  });
  return words.length === 0
    ? undefined
    : `Not known here, and left out: ${listed([...new Set(words)])}.`;
}

function shortened(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`;
}
