import {Document} from 'yaml';
import {frontMatterOf} from '../../../src/knowledge/frontMatter.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import {parseStrictly} from '../../../src/knowledge/yamlDocument.ts';
import type {ProjectNode} from '../article/model.ts';
import type {PlannedPage} from '../model.ts';

/** What a run adds to the tags that a folder of pages knows. */
interface TagsAddition {
  /** The slugs of new tags, in the order of the article. */
  readonly added: readonly string[];
  /** The whole file. What was in it before stays byte for byte. */
  readonly text: string;
}

/**
 * Adds the tags of an article that pages have after a run and that are not in the file of tags yet.
 *
 * @param text the file of tags, a block map
 */
export function addTags(
  text: string,
  projects: readonly ProjectNode[],
  plan: readonly PlannedPage[],
): TagsAddition {
  const known = new Set(Object.keys(recordOf(text)));
  const labels = new Map<string, string>();
  for (const label of projects.flatMap(({tags}) => tags)) {
    const slug = toSlug(label);
    if (!known.has(slug) && !labels.has(slug)) labels.set(slug, label);
  }
  if (labels.size === 0) return {added: [], text};
  const used = new Set(plan.flatMap((page) => tagsOf(page)));
  const added = [...labels].filter(([slug]) => used.has(slug));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : `${text}${eol}`;
  const entries = added.map(([slug, label]) => `\n${writeTag(slug, label)}`.replaceAll('\n', eol));
  return {
    added: added.map(([slug]) => slug),
    text: added.length === 0 ? text : before + entries.join(''),
  };
}

function tagsOf({text}: PlannedPage): string[] {
  const tags = text === undefined ? undefined : recordOf(frontMatterOf(text) ?? '').tags;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** What some YAML says; nothing if it is wrong, which the check of the pages reports that reads it next. */
function recordOf(yaml: string): Record<string, unknown> {
  const {document} = parseStrictly(yaml);
  if (document.errors.length > 0) return {};
  try {
    const data: unknown = document.toJS();
    return typeof data === 'object' && data !== null ? {...data} : {};
  } catch {
    // An alias without an anchor, or anchors that expand without end.
    return {};
  }
}

/** Writes a tag so that YAML 1.1 and YAML 1.2 read it the same. */
function writeTag(slug: string, label: string): string {
  const tag = {label, description: `Projects that the list marks ${label}.`, permalink: `/${slug}`};
  return new Document({[slug]: tag}, {compat: 'yaml-1.1'}).toString({lineWidth: 0});
}
