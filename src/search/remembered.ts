/** Enough for a few queries: from one keystroke to the next most words stay the same. */
const REMEMBERED = 200;

/**
 * Remembers the last results of a function.
 *
 * @param keyOf the same text for arguments that have the same result
 */
export function remembered<Asked, Found>(
  find: (asked: Asked) => Found,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => Found {
  const known = new Map<string, Found>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key) ?? find(asked);
    // Entered anew, so that the oldest is always the first.
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
