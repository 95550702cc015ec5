/**
 * Splits a query that asks for a comparison into the names that it compares: `akash vs aethir vs io.net`. Two to four.
 *
 * @returns undefined for any other query
 */
export function comparedNames(query: string): readonly string[] | undefined {
  const names = query
    .trim()
    .split(/\s+(?:vs\.?|versus|compared (?:to|with))\s+/i)
    .map((name) => name.replace(/^compare\s+/i, '').trim());
  const isComparison = names.length > 1 && names.length <= MOST && !names.includes('');
  return isComparison ? names : undefined;
}

const MOST = 4;
