import type {CategoryNode, Note, Outline, Owner, ProjectNode} from '../article/model.ts';

/** The slugs and names that the nodes of an outline get. */
export interface Identities {
  readonly projects: ReadonlyMap<
    ProjectNode,
    {readonly slug: string; readonly name: string; readonly aliases: readonly string[]}
  >;
  readonly categories: ReadonlyMap<CategoryNode, string>;
}

/** Gives the nodes of an outline their slugs and names, wherever the outline speaks of them. Returns a new outline. */
export function withIdentities(
  outline: Outline,
  {projects, categories}: Identities,
  notes: readonly Note[],
): Outline {
  const projectSlugs = new Map([...projects].map(([node, {slug}]) => [node.slug, slug]));
  const categorySlugs = new Map([...categories].map(([node, slug]) => [node.slug, slug]));
  const renamed = new Map(
    outline.projects.map((project) => [
      project,
      {
        ...project,
        ...projects.get(project),
        categories: project.categories.map((slug) => categorySlugs.get(slug) ?? slug),
      },
    ]),
  );
  const toCategory = (category: CategoryNode): CategoryNode => ({
    ...category,
    slug: categories.get(category) ?? category.slug,
    projects: category.projects.map((project) => renamed.get(project) ?? project),
    children: category.children.map(toCategory),
  });
  const toOwner = (owner: Owner): Owner => {
    if (owner.type === 'project')
      return {...owner, slug: projectSlugs.get(owner.slug) ?? owner.slug};
    if (owner.type !== 'category') return owner;
    return {...owner, slug: categorySlugs.get(owner.slug) ?? owner.slug};
  };
  return {
    ...outline,
    categories: outline.categories.map(toCategory),
    projects: [...renamed.values()],
    headings: outline.headings.map((heading) => ({...heading, owner: toOwner(heading.owner)})),
    parts: outline.parts.map((part) => ({...part, owner: toOwner(part.owner)})),
    notes: [...outline.notes, ...notes],
  };
}
