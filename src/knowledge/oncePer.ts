/**
 * Makes a function that works its result out once for each object and then remembers it, as long as the object lives.
 *
 * For an index of the knowledge base: with a search through all pages on every page, the time of a build would grow with
 * the square of their number.
 */
export function oncePer<Subject extends WeakKey, Result>(
  workOut: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>();
  return (subject) => {
    const result = known.get(subject) ?? workOut(subject);
    known.set(subject, result);
    return result;
  };
}

/** The longest text that is remembered, in characters: names and addresses of people are shorter. */
const LONGEST_KNOWN = 200;

/** Makes a function of a name or an address that works its result out once for each: a run asks some twenty times. */
export function oncePerName<Result>(workOut: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const result = known.get(name) ?? workOut(name);
    if (name.length <= LONGEST_KNOWN) known.set(name, result);
    return result;
  };
}

/** Groups values by keys, of which each may have several, in the order of the values. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
