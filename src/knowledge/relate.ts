import type {KnowledgeBase, Project} from './model.ts';

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
