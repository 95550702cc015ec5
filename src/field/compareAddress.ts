import {unknownParameters, type Ignored} from './choicesAddress.ts';

/** How many projects stand side by side at most. */
export const MAX_COMPARED = 4;

/** The projects that an address asks to compare, and what of it means nothing. */
export interface ComparedSlugs {
  readonly slugs: readonly string[];
  readonly ignored: readonly Ignored[];
}

/**
 * Reads which projects to compare from the part of an address after the question mark: `p=akash-network,aethir`. Each
 * counts once, and no more than {@link MAX_COMPARED}.
 */
export function readCompare(
  query: string | URLSearchParams,
  known: ReadonlySet<string>,
): ComparedSlugs {
  const parameters = new URLSearchParams(query);
  const {slugs, ignored} = readSlugs('p', parameters.get('p'), known);
  return {slugs, ignored: [...ignored, ...unknownParameters(parameters, ['p'])]};
}

/** Writes which projects are compared for an address. */
export function writeCompare(slugs: readonly string[]): string {
  return writeSlugs(new URLSearchParams(), 'p', slugs);
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
