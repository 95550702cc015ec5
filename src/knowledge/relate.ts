import type {KnowledgeBase, Project} from './model.ts';
import {isMutual, RELATION_TYPE_NAMES, type RelationType} from './relationTypes.ts';
import {findByName} from './select.ts';

/** How many like projects a page names. */
const LIKE_LIMIT = 5;

/**
 * Projects of the same category, the likest first: those that share most tags, then in the order of the overview.
 */
export function likeProjects({projects}: KnowledgeBase, project: Project): readonly Project[] {
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
    .slice(0, LIKE_LIMIT)
    .map(({other}) => other);
}

/**
 * The pages whose text names a project by its title, as whole words and in its capitals.
 *
 * Aliases do not count: many are everyday words (Render, Arc, Humans).
 */
export function mentionsOf({projects}: KnowledgeBase, project: Project): readonly Project[] {
  return projects.filter(
    (other) => other.slug !== project.slug && saysName(other.body, project.title),
  );
}

/** A relation as it reads on the page of one of its two sides. */
export interface SidedRelation {
  readonly type: RelationType;
  /** Whether the other side is the one that bears the relation: of "A merged into B", what stands on B's page. */
  readonly inverse: boolean;
  /** The name of the other side. */
  readonly target: string;
  /** Who says so, each once: both pages may state the relation. */
  readonly sources: readonly string[];
  /** Absent for a name that has no page in the atlas. */
  readonly permalink?: string;
}

/**
 * How a project stands to others: what its own page says, and what the pages of others say of it.
 *
 * What both sides say is one relation with the sources of both. The order is that of the types, of each the
 * project's own view first.
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

const WORD_SIGN = /[\p{L}\p{N}]/u;

function saysName(text: string, name: string): boolean {
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    if (
      !WORD_SIGN.test(text.charAt(start - 1)) &&
      !WORD_SIGN.test(text.charAt(start + name.length))
    ) {
      return true;
    }
  }
  return false;
}
