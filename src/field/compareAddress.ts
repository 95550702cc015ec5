import {unknownParameters, type Ignored} from './choicesAddress.ts';

/** How many projects stand side by side at most. */
export const MAX_COMPARED = 4;

/** The projects that an address asks to compare, and what of it means nothing. */
export interface ComparedSlugs {
  readonly slugs: readonly string[];
  readonly ignored: readonly Ignored[];
}

/** What a comparison shows. All of it is in the address. */
export interface CompareState {
  readonly slugs: readonly string[];
  /** Whether rows in which the projects agree are left out. */
  readonly onlyDifferences: boolean;
}

/** The value of the parameter `rows` for a comparison that shows only the differences. */
const DIFFERENCES = 'differences';

/**
 * Reads which projects to compare from the part of an address after the question mark:
 * `p=akash-network,aethir&rows=differences`. Each counts once, and no more than {@link MAX_COMPARED}.
 */
export function readCompare(
  query: string | URLSearchParams,
  known: ReadonlySet<string>,
): CompareState & Pick<ComparedSlugs, 'ignored'> {
  const parameters = new URLSearchParams(query);
  const {slugs, ignored} = readSlugs('p', parameters.get('p'), known);
  const rows = parameters.get('rows');
  const isKnown = rows === null || rows === DIFFERENCES;
  return {
    slugs,
    onlyDifferences: rows === DIFFERENCES,
    ignored: [
      ...ignored,
      ...(isKnown ? [] : [{parameter: 'rows', value: rows}]),
      ...unknownParameters(parameters, ['p', 'rows']),
    ],
  };
}

/** Writes which projects are compared for an address. */
export function writeCompare(slugs: readonly string[], onlyDifferences = false): string {
  const parameters = new URLSearchParams();
  if (onlyDifferences) parameters.set('rows', DIFFERENCES);
  return writeSlugs(parameters, 'p', slugs);
}

/** Reads slugs joined by commas. */
export function readSlugs(
  parameter: string,
  value: string | null,
  known: ReadonlySet<string>,
): ComparedSlugs {
  const asked = [...new Set((value ?? '').split(',').map((slug) => slug.trim()))].filter(
    (slug) => slug !== '',
  );
  const found = asked.filter((slug) => known.has(slug));
  const slugs = found.slice(0, MAX_COMPARED);
  return {
    slugs,
    ignored: asked
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => ({parameter, value: slug})),
  };
}

/** Adds slugs to the parameters of an address, which it returns. Their commas stay legible. */
export function writeSlugs(
  parameters: URLSearchParams,
  parameter: string,
  slugs: readonly string[],
): string {
  const list = slugs.length > 0 ? `${parameter}=${slugs.join(',')}` : '';
  return [parameters.toString(), list].filter((part) => part !== '').join('&');
}
