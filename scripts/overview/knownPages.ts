import * as z from 'zod';
import {parse} from 'yaml';
import type {KnownProject} from './model.ts';

/** What pages that stand already tell the generator. */
export interface KnownPages {
  readonly projects: readonly KnownProject[];
  /** By address: the path of the page from the folder of pages. */
  readonly paths: ReadonlyMap<string, string>;
}

const identity = z.object({
  title: z.string(),
  slug: z.string(),
  aliases: z.array(z.string()).default([]),
});

/**
 * Reads the names and addresses of pages.
 *
 * @param pages their texts by path; one without usable front matter tells nothing, and `npm run check` names it
 */
export function readKnownPages(pages: ReadonlyMap<string, string>): KnownPages {
  const known = [...pages].flatMap(([path, text]) => {
    const page = identity.safeParse(headOf(text));
    return page.success ? [{path, ...page.data}] : [];
  });
  return {
    projects: known
      .filter(({slug}) => slug.startsWith('/projects/'))
      .map(({slug, title, aliases}) => ({
        slug: slug.slice('/projects/'.length),
        names: [title, ...aliases],
      })),
    paths: new Map(known.map(({slug, path}) => [slug, path])),
  };
}

function headOf(text: string): unknown {
  const yaml = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  try {
    return yaml === undefined ? undefined : parse(yaml);
  } catch {
    return undefined;
  }
}
