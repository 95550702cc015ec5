/** The number of results that are kept; property tests with the same seed draw the same texts again. */
const MAX_RESULTS = 1500;

/** Makes a function that computes its result only once for each text. The result must not be changed by its users. */
export function oncePerText<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size < MAX_RESULTS) results.set(text, result);
    return result;
  };
}
