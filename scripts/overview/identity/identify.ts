import {toSlug} from '../../../src/knowledge/slug.ts';
import type {CategoryNode, Note, Outline, ProjectNode} from '../article/model.ts';
import type {KnownPage, KnownPages} from '../model.ts';
import {allCategories, matchCategories, type CategoryMatches} from './matchCategories.ts';
import {matchProjects} from './matchProjects.ts';
import {findNamesakes, type Namesake} from './namesakes.ts';
import type {ProjectMatches} from './pairing.ts';
import {distinctNames, NameRegister, websiteWords, withWord} from './nameRegister.ts';
import {addressOf, renamingOf, type Renaming, type Settled} from './renaming.ts';
import {withIdentities, type Identities} from './withIdentities.ts';

/** An outline whose projects and categories have the slugs of their pages. */
export interface Identified {
  readonly outline: Outline;
  readonly renamings: readonly Renaming[];
  readonly namesakes: readonly Namesake[];
}

/**
 * Gives the projects and categories of an article the slugs and names by which their pages are known.
 *
 * What has a page keeps it, under its new name if it was renamed. What is new gets a slug that no page has or had.
 */
export function identify(outline: Outline, known: KnownPages, settled: Settled = {}): Identified {
  const categories = allCategories(outline.categories);
  const projects = [...known.projects, ...known.deletedProjects];
  const matched = matchProjects(
    outline.projects,
    projects,
    decidedFor('projects', outline.projects, projects, settled),
  );
  const projectMatches = matched.matches;
  const slugOf = ({title}: CategoryNode) => {
    const {categories: settings} = outline.article.frontMatter;
    return Object.hasOwn(settings, title) ? settings[title]?.slug : undefined;
  };
  const categoryMatches = matchCategories(outline.categories, known.categories, {
    projects: projectMatches,
    slugOf,
    decided: decidedFor('categories', categories, known.categories, settled),
  });
  const ofProjects = nameProjects(outline, projects, projectMatches, settled);
  const ofCategories = nameCategories(outline, known.categories, categoryMatches, slugOf, settled);
  const identities = {projects: ofProjects.names, categories: ofCategories.names};
  return {
    outline: withIdentities(outline, identities, ofProjects.notes),
    renamings: [...ofProjects.renamings, ...ofCategories.renamings],
    namesakes: findNamesakes(outline.projects, known.projects, matched, ofProjects.names),
  };
}

function decidedFor<Node extends {readonly slug: string}>(
  kind: Renaming['kind'],
  nodes: readonly Node[],
  pages: readonly KnownPage[],
  {pages: decided = new Map()}: Settled,
): ReadonlyMap<Node, KnownPage> {
  return new Map(
    nodes.flatMap((node) => {
      const own = decided.get(addressOf(kind, node.slug));
      const page = own === undefined ? undefined : pages.find(({slug}) => slug === own);
      return page ? [[node, page] as const] : [];
    }),
  );
}

interface Named<Names> {
  readonly names: Names;
  readonly renamings: readonly Renaming[];
}

function nameProjects(
  {projects, categories, parts, article}: Outline,
  pages: readonly KnownPage[],
  matches: ProjectMatches,
  settled: Settled,
): Named<Identities['projects']> & {readonly notes: readonly Note[]} {
  const register = new NameRegister<KnownPage | ProjectNode>();
  const projectOf = new Map([...matches].map(([project, page]) => [page, project]));
  for (const page of pages) {
    for (const name of keptNames(page, projectOf.get(page))) register.claim(name, page);
  }
  const titles = new Map(allCategories(categories).map(({slug, title}) => [slug, title]));
  const titleOf = (project: ProjectNode, page: KnownPage | undefined): string => {
    const {name, website} = project;
    const [home = ''] = project.categories;
    if (page && toSlug(recordedTitle(page)) === toSlug(name)) return name;
    const kept = page && keptTitle(project, page, register);
    if (kept !== undefined) return kept;
    const owner = page ?? project;
    return register.isFreeFor(name, owner)
      ? name
      : register.firstFree(distinctNames(name, website, titles.get(home) ?? home), owner);
  };
  const names = new Map<ProjectNode, {slug: string; name: string; aliases: readonly string[]}>();
  const renamings: Renaming[] = [];
  const notes: Note[] = [];
  const noteOn = ({slug}: ProjectNode, about: string, message: string) => {
    const start = parts.find(({owner}) => owner.type === 'project' && owner.slug === slug)?.start;
    const before = article.text.slice(0, start ?? 0);
    notes.push({line: before.split(/\r\n?|\n/).length, column: 1, message, about});
  };
  // Projects that have a page claim their names first, so that a new one never takes the name of a page.
  const ordered = [
    ...projects.filter((project) => matches.has(project)),
    ...projects.filter((project) => !matches.has(project)),
  ];
  for (const project of ordered) {
    const page = matches.get(project);
    const owner = page ?? project;
    const rival = rivalName(project, register);
    const name = titleOf(project, page);
    const renaming =
      page &&
      renamingOf('projects', page, {title: name, slug: toSlug(name)}, register, {
        ...settled,
        isDecided: settled.pages?.has(addressOf('projects', project.slug)),
      });
    if (renaming) renamings.push(renaming);
    const slug = renaming?.to.slug ?? page?.slug ?? toSlug(name);
    register.claim(name, owner);
    const aliases = project.aliases.filter((alias) => register.isFreeFor(alias, owner));
    for (const alias of aliases) register.claim(alias, owner);
    names.set(project, {slug, name, aliases});
    const address = addressOf('projects', slug);
    // Said once: when its page is made.
    if (name !== project.name && page === undefined) {
      noteOn(project, address, `another project is called "${rival}": this one becomes "${name}"`);
    }
    for (const alias of project.aliases.filter((each) => !aliases.includes(each))) {
      const message = `"${alias}" is the name of another project: "${name}" does not get it`;
      noteOn(project, address, message);
    }
  }
  return {names, renamings, notes};
}

/** The name of another project, as that writes it, which gives the slug of the name of a project. */
function rivalName({name}: ProjectNode, register: NameRegister<KnownPage | ProjectNode>): string {
  const owner = register.ownerOf(name);
  const other = owner && ('title' in owner ? owner.title : owner.name);
  return other !== undefined && toSlug(other) === toSlug(name) ? other : name;
}

/** The names that a page goes on having: not those that only the article gave it, and now gives it no more. */
function keptNames(page: KnownPage, project: ProjectNode | undefined): string[] {
  const given = new Set(project && page.recorded?.aliases.map(toSlug));
  for (const alias of project?.aliases ?? []) given.delete(toSlug(alias));
  return [
    page.slug,
    page.title,
    ...(page.recorded ? [page.recorded.title] : []),
    ...page.names.filter((name) => !given.has(toSlug(name))),
    ...page.formerSlugs,
  ];
}

function recordedTitle({recorded, title}: KnownPage): string {
  return recorded?.title ?? title;
}

/** The recorded title of a page if it is the name of its project with words that tell it apart from others. */
function keptTitle(
  {name, website}: ProjectNode,
  page: KnownPage,
  register: NameRegister<KnownPage | ProjectNode>,
): string | undefined {
  const word = /\(([^()]*)\)$/.exec(recordedTitle(page))?.[1];
  if (word === undefined) return undefined;
  const title = withWord(name, word);
  if (toSlug(title) !== toSlug(recordedTitle(page))) return undefined;
  const tellsApart =
    /^\d+$/.test(word) ||
    websiteWords(website).some((each) => toSlug(withWord(name, each)) === toSlug(title)) ||
    !register.isFreeFor(name, page);
  return tellsApart ? title : undefined;
}

function nameCategories(
  outline: Outline,
  pages: readonly KnownPage[],
  matches: CategoryMatches,
  slugOf: (category: CategoryNode) => string | undefined,
  settled: Settled,
): Named<Identities['categories']> {
  const register = new NameRegister<KnownPage | CategoryNode>();
  for (const page of pages) {
    for (const slug of [page.slug, ...page.formerSlugs]) register.claim(slug, page);
  }
  const titles = new Set(allCategories(outline.categories).map(({title}) => toSlug(title)));
  const names = new Map<CategoryNode, string>();
  const renamings: Renaming[] = [];
  const visit = (category: CategoryNode, parent: string | undefined) => {
    const page = matches.get(category);
    const explicit = slugOf(category);
    const wanted = explicit ?? toSlug(category.title);
    const renaming =
      page &&
      renamingOf('categories', page, {title: category.title, slug: wanted}, register, {
        ...settled,
        isTitle: (title) => titles.has(toSlug(title)),
        isDecided:
          settled.pages?.has(addressOf('categories', category.slug)) ||
          (explicit ?? page.slug) !== page.slug,
      });
    if (renaming) renamings.push(renaming);
    const candidates: [string, ...string[]] = [
      wanted,
      ...(parent === undefined ? [] : [toSlug(`${parent} ${wanted}`)]),
    ];
    const slug =
      renaming?.to.slug ?? page?.slug ?? toSlug(register.firstFree(candidates, category));
    register.claim(slug, page ?? category);
    names.set(category, slug);
  };
  // As in the outline: categories of the first level choose first.
  for (const category of outline.categories) visit(category, undefined);
  const visitBelow = (category: CategoryNode) => {
    for (const child of category.children) {
      visit(child, names.get(category));
      visitBelow(child);
    }
  };
  outline.categories.forEach(visitBelow);
  return {names, renamings};
}
