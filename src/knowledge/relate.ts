import type {KnowledgeBase, Project} from './model.ts';
import {isMutual, RELATION_TYPE_NAMES, type RelationType} from './relationTypes.ts';
import {findByName} from './select.ts';

/** How many similar projects a page names. */
const SIMILAR_LIMIT = 5;

/**
 * Returns projects of the same categories, the most similar first: those that share the most tags. Among equals the
 * order is that of the overview.
 */
export function similarProjects({projects}: KnowledgeBase, project: Project): readonly Project[] {
  return projects
    .filter(
      (other) =>
        other.slug !== project.slug &&
        other.categories.some((slug) => project.categories.includes(slug)),
    )
    .map((other) => ({
      other,
      shared: other.tags.filter((tag) => project.tags.includes(tag)).length,
    }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SIMILAR_LIMIT)
    .map(({other}) => other);
}

/**
 * Returns the projects on whose pages the title of another is mentioned, as whole words and with the same capitals.
 *
 * Aliases do not count, since many are common words (Render, Arc, Humans).
 */
export function mentionsOf({projects}: KnowledgeBase, project: Project): readonly Project[] {
  return projects.filter(
    (other) => other.slug !== project.slug && mentions(other.body, project.title),
  );
}

/** A relation as it reads on the page of one of its two projects. */
export interface SidedRelation {
  readonly type: RelationType;
  /** Whether the page of the other project states it: "A merged into B", as it reads on B's page. */
  readonly inverse: boolean;
  /** The name of the other project. */
  readonly target: string;
  /** Who says so, each once. There are several if both pages state the relation. */
  readonly sources: readonly string[];
  /** Absent if the other project has no page in the atlas. */
  readonly permalink?: string;
}

/**
 * Returns how a project relates to others: what its own page says, and what the pages of others say.
 *
 * What both pages say is one relation with the sources of both. The order is that of the types; within a type, what the
 * project's own page says comes first.
 */
export function relationsOf(knowledge: KnowledgeBase, project: Project): readonly SidedRelation[] {
  const own = project.relations.map(({type, target, source}) => {
    const permalink = findByName(knowledge, target)?.permalink;
    return {type, target, inverse: false, sources: [source], ...(permalink && {permalink})};
  });
  const others = knowledge.projects.flatMap(({title, permalink, relations}) =>
    relations
      .filter(({target}) => findByName(knowledge, target) === project)
      .map(({type, source}) => ({
        type,
        target: title,
        inverse: !isMutual(type),
        sources: [source],
        permalink,
      })),
  );
  const merged = new Map<string, SidedRelation>();
  for (const relation of [...own, ...others]) {
    const key = [relation.type, relation.inverse, relation.permalink ?? relation.target].join(' ');
    const known = merged.get(key);
    const sources = new Set([...(known?.sources ?? []), ...relation.sources]);
    merged.set(key, {...(known ?? relation), sources: [...sources]});
  }
  return [...merged.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({type, inverse}: SidedRelation): number {
  return RELATION_TYPE_NAMES.indexOf(type) * 2 + Number(inverse);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function mentions(text: string, name: string): boolean {
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    if (
      !WORD_CHARACTER.test(text.charAt(start - 1)) &&
      !WORD_CHARACTER.test(text.charAt(start + name.length))
    ) {
      return true;
    }
  }
  return false;
}
