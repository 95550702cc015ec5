import {join} from 'node:path/posix';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {findLookAlikes} from '../../../src/knowledge/lookAlikes.ts';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import type {Outline} from '../article/model.ts';
import type {Disk, KnownPages} from '../model.ts';
import {lineCounter} from './lineCounter.ts';
import type {Report} from './reportSchema.ts';

/**
 * Finds projects that may be one and the same under two names: they look alike, and their websites do not prove them
 * different.
 */
export function reportLookAlikes(
  outline: Outline,
  {projects: known, places}: KnownPages,
  disk: Disk,
  out: string,
): Report['lookAlikes'] {
  const names = [
    ...outline.projects.map(({slug, name, aliases}) => ({slug, names: [name, ...aliases]})),
    ...known,
  ].flatMap(({slug, names}) => names.map((name) => ({name, owner: slug})));
  const pathOf = (slug: string) => places.get(`/projects/${slug}`)?.page;
  const place = placesIn(outline);
  const sites = sitesIn(outline, (slug) => disk.pages.get(pathOf(slug) ?? ''));
  return findLookAlikes(names)
    .filter(({first, second}) => !areDifferent(sites(first.owner), sites(second.owner)))
    .flatMap(({first, second}) => {
      const [one, two] = [first, second].map(({name, owner}) => {
        const {file, line} = place(owner) ?? {file: join(out, pathOf(owner) ?? ''), line: 1};
        return {name, file, line};
      });
      return one && two ? [{first: one, second: two}] : [];
    });
}

/** The addresses that tell a project from others. */
interface Sites {
  readonly website?: string | undefined;
  readonly repository?: string | undefined;
}

/** Whether two projects have different websites or, where one has none, different repositories. */
function areDifferent(one: Sites, two: Sites): boolean {
  if (one.website && two.website) return websiteKey(one.website) !== websiteKey(two.website);
  const [first, second] = [one, two].map(({website, repository}) => repository ?? website);
  return first !== undefined && second !== undefined && websiteKey(first) !== websiteKey(second);
}

/** @returns a function from the slug of a project to its addresses: those that the article gives, or else its page */
function sitesIn(
  {projects}: Outline,
  pageOf: (slug: string) => string | undefined,
): (slug: string) => Sites {
  const listed = new Map<string, Sites>(projects.map((project) => [project.slug, project]));
  return (slug) => {
    const {website, repository} = listed.get(slug) ?? {};
    if (website !== undefined || repository !== undefined) return {website, repository};
    const head = readFrontMatter(frontMatterOf(pageOf(slug) ?? '') ?? '', 2);
    if ('message' in head) return {};
    return {website: textOf(head.data, 'website'), repository: textOf(head.data, 'repository')};
  };
}

function textOf(data: unknown, key: string): string | undefined {
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** @returns a function from the slug of a project to where the article first mentions it */
function placesIn({
  article,
  parts,
}: Outline): (slug: string) => {readonly file: string; readonly line: number} | undefined {
  const lineAt = lineCounter(article.text);
  const starts = new Map<string, number>();
  for (const {start, owner} of parts) {
    if (owner.type === 'project' && !starts.has(owner.slug)) starts.set(owner.slug, start);
  }
  return (slug) => {
    const start = starts.get(slug);
    return start === undefined ? undefined : {file: article.file, line: lineAt(start)};
  };
}
