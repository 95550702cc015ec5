import type {KnowledgeBase, Project} from './model.ts';
import {isMutual, RELATION_TYPE_NAMES, type RelationType} from './relationTypes.ts';
import {joinPeriods, type Period} from './period.ts';
import {groupBy, oncePer} from './oncePer.ts';
import {categoriesOf, findByName, inSiteOrder, projectsIn} from './select.ts';

/** How many similar projects a page names. */
const SIMILAR_LIMIT = 5;

/**
 * Returns projects of the same categories, the most similar first: those that share the most tags. Among equals the
 * order is that of the overview.
 */
export function similarProjects(knowledge: KnowledgeBase, project: Project): readonly Project[] {
  const others = new Set(
    categoriesOf(knowledge, project).flatMap((category) => projectsIn(knowledge, category)),
  );
  others.delete(project);
  return inSiteOrder(knowledge, others)
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
export function mentionsOf(knowledge: KnowledgeBase, project: Project): readonly Project[] {
  return mentioningPages(knowledge).get(project) ?? [];
}

/** By project, those on whose pages it is mentioned. Reads each page once, for all titles together. */
const mentioningPages = oncePer(({projects}: KnowledgeBase) => {
  const byFirstWord = groupBy(projects, ({title}) => [wordsIn(title)[0] ?? '']);
  return groupBy(projects, (page) =>
    [...new Set(['', ...wordsIn(page.body)])]
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .filter((project) => project !== page && mentions(page.body, project.title)),
  );
});

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A relation as it reads on the page of one of its two projects. */
export interface SidedRelation extends Period {
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
  const own = project.relations.map(({type, target, source, since, until}): SidedRelation => {
    const permalink = findByName(knowledge, target)?.permalink;
    return {
      type,
      target,
      inverse: false,
      sources: [source],
      ...joinPeriods([{since, until}]),
      ...(permalink && {permalink}),
    };
  });
  const others = (statedByOthers(knowledge).get(project) ?? []).map(
    ({from, type, source, period}): SidedRelation => ({
      type,
      target: from.title,
      inverse: !isMutual(type),
      sources: [source],
      ...joinPeriods([period]),
      permalink: from.permalink,
    }),
  );
  const merged = new Map<string, SidedRelation>();
  for (const relation of [...own, ...others]) {
    const key = [relation.type, relation.inverse, relation.permalink ?? relation.target].join(' ');
    const known = merged.get(key);
    const sources = new Set([...(known?.sources ?? []), ...relation.sources]);
    const period = joinPeriods(known ? [known, relation] : [relation]);
    merged.set(key, {...(known ?? relation), ...period, sources: [...sources]});
  }
  return [...merged.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** By project, what the pages of others state about it. */
const statedByOthers = oncePer((knowledge: KnowledgeBase) =>
  groupBy(
    knowledge.projects.flatMap((from) =>
      from.relations.map(({type, target, source, since, until}) => ({
        from,
        type,
        source,
        period: {since, until},
        about: findByName(knowledge, target),
      })),
    ),
    ({about}) => (about ? [about] : []),
  ),
);

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
