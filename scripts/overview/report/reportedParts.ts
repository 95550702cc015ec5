import {collectDefinitions} from '../article/definitions.ts';
import type {Outline, Owner, Part} from '../article/model.ts';
import type {FreshPage, PlannedPage} from '../model.ts';
import {lineCounter} from './lineCounter.ts';
import type {ReportedPart} from './reportSchema.ts';

/** Tells of each part of the article which pages show it. */
export function reportParts(outline: Outline, plan: readonly PlannedPage[]): ReportedPart[] {
  const pagesOf = pagesByOwner(outline, plan);
  const lineAt = lineCounter(outline.article.text);
  return outline.parts.map(({start, end, type, owner}) => ({
    start,
    end,
    line: lineAt(start),
    endLine: lineAt(Math.max(start, end - 1)),
    type,
    owner,
    pages: isShown(type, owner) ? pagesOf(owner, start) : [],
  }));
}

/** Whether a part of the article is shown on the pages of its owner. The page of a category has its own labels, and the site its own navigation. */
function isShown(type: Part['type'], owner: Owner): boolean {
  if (type === 'label') return owner.type !== 'category';
  return type !== 'contents' && type !== 'markup';
}

/** Returns a function from an owner to its pages. Definitions are identified by their offset: of two with one label, only the first is on pages. */
function pagesByOwner(
  outline: Outline,
  plan: readonly PlannedPage[],
): (owner: Owner, start: number) => string[] {
  const {offset} = outline.article;
  const definitions = collectDefinitions(outline.article.tree);
  const pages = new Map<string, string[]>();
  const references = new Map(outline.projects.map(({slug, references}) => [slug, references]));
  const referencesOf = ({owner}: FreshPage) =>
    (owner.type === 'project' && references.get(owner.slug)) || [];
  const add = (key: string, path: string) => {
    const paths = pages.get(key) ?? [];
    pages.set(key, paths);
    paths.push(path);
  };
  for (const {path, fresh} of plan) {
    if (!fresh) continue;
    add(keyOf(fresh.owner), path);
    for (const definition of definitions.usedBy([...fresh.body, ...referencesOf(fresh)])) {
      add(`definition ${(definition.position?.start.offset ?? 0) + offset}`, path);
    }
  }
  return (owner, start) =>
    pages.get(owner.type === 'definition' ? `definition ${start}` : keyOf(owner)) ?? [];
}

function keyOf(owner: Owner): string {
  return 'slug' in owner ? `${owner.type} ${owner.slug}` : owner.type;
}
