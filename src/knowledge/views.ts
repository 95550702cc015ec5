import {citedSources, type CitedSources} from './citedSources.ts';
import type {Evidence} from './evidence.ts';
import {comparisonView, type ComparisonView} from './comparisonView.ts';
import {factLines, type FactLine} from './factLines.ts';
import {STATUSES, type Status} from './labels.ts';
import type {LinkView} from './linkView.ts';
import type {Category, KnowledgeBase, Project, Tag} from './model.ts';
import {monogramOf} from './monogram.ts';
import {similarProjects, mentionsOf, relationsOf, type SidedRelation} from './relate.ts';
import {
  categoriesOf,
  categoryOn,
  homeOf,
  hueOf,
  projectOn,
  projectsIn,
  subcategoriesOf,
  topOf,
} from './select.ts';

/** A category as a link to its page. */
interface CategoryLinkView extends LinkView {
  /** The number of its hue, counted from 1. */
  readonly hue: number;
}

/** What a tile or a card shows of a project. */
export interface ProjectCardView extends LinkView {
  readonly title: string;
  readonly description: string;
  readonly monogram: string;
  readonly hue: number;
  readonly status?: Status;
  readonly token?: string;
  readonly chains: readonly string[];
  /** Whether it is listed in a category that is not its home. */
  readonly isGuest?: true;
}

/** A category with its projects and subcategories. */
export interface CategoryView extends CategoryLinkView {
  readonly title: string;
  readonly description: string;
  readonly projects: readonly ProjectCardView[];
  readonly children: readonly CategoryView[];
}

/** What the theme draws around the text of a project's page, beside what the page's own front matter says. */
export interface ProjectPageView {
  readonly kind: 'project';
  readonly monogram: string;
  readonly hue: number;
  /** The lines of the fact sheet. */
  readonly facts: readonly FactLine[];
  /** The most telling of them in one line. */
  readonly digest: string;
  readonly categories: readonly CategoryLinkView[];
  /** Tags in the order of the page. */
  readonly tags: readonly LinkView[];
  /** What this page states, and what other pages state about this project. */
  readonly relations: readonly SidedRelation[];
  readonly evidence: Evidence;
  /** The list of sources below the text, and the numbers of those that facts, relations and events name. */
  readonly sources: CitedSources;
  /** Whether the text begins with the description, so that the header does not repeat it. */
  readonly opensWithDescription: boolean;
  readonly similar: readonly ProjectCardView[];
  /** The commit that last changed the page, where the repository is known. */
  readonly version?: string;
  readonly mentionedBy: readonly ProjectCardView[];
}

/** What the theme draws around the text of a category's page. */
export interface CategoryPageView {
  readonly kind: 'category';
  readonly category: CategoryView;
  /** The top category above it, unless it is one itself. */
  readonly top?: CategoryLinkView;
  /** Its other and former names. */
  readonly aliases: readonly string[];
  readonly comparison: ComparisonView;
}

/** The whole field, for the home page and the landing page of the knowledge base. */
export interface AtlasView {
  readonly kind: 'atlas';
  readonly categories: readonly CategoryView[];
  readonly projectCount: number;
  /** How many projects have each status, from active to ended; none that no project has. */
  readonly statuses: readonly {readonly status: Status; readonly count: number}[];
  /** The latest day on which a page was compared with its sources, if any page has one. */
  readonly checked?: string;
}

/** What the theme draws around the text of a page that remains only to say why the atlas no longer lists the project. */
export interface TombstonePageView {
  readonly kind: 'tombstone';
  readonly because: string;
  readonly monogram: string;
  readonly hue: number;
  readonly category?: CategoryLinkView;
}

export type PageView = ProjectPageView | CategoryPageView | AtlasView | TombstonePageView;

/** Returns what the theme needs for a page of `docs/`, or undefined if the model does not know the page. */
export function pageView(knowledge: KnowledgeBase, file: string): PageView | undefined {
  const project = projectOn(knowledge, file);
  if (project) {
    return project.retired === undefined
      ? projectPageView(knowledge, project)
      : tombstonePageView(knowledge, project);
  }
  const category = categoryOn(knowledge, file);
  if (category) {
    const top = topOf(knowledge, category);
    return {
      kind: 'category',
      category: categoryView(knowledge, category),
      aliases: category.aliases,
      comparison: comparisonView(knowledge, category),
      ...(top !== category && {top: categoryLink(knowledge, top)}),
    };
  }
  return knowledge.landing?.file === file ? atlasView(knowledge) : undefined;
}

export function atlasView(knowledge: KnowledgeBase): AtlasView {
  const checked = knowledge.projects
    .flatMap((project) => project.checked ?? [])
    .sort()
    .at(-1);
  return {
    kind: 'atlas',
    categories: subcategoriesOf(knowledge).map((category) => categoryView(knowledge, category)),
    projectCount: knowledge.projects.length,
    statuses: STATUSES.map((status) => ({
      status,
      count: knowledge.projects.filter((project) => project.status === status).length,
    })).filter(({count}) => count > 0),
    ...(checked !== undefined && {checked}),
  };
}

function projectPageView(knowledge: KnowledgeBase, project: Project): ProjectPageView {
  const card = (other: Project) => projectCard(knowledge, other);
  const facts = factLines(project, knowledge.facts, ['sheet']);
  const relations = relationsOf(knowledge, project);
  const cited = {
    facts: [project.sources.status, ...facts.map(({source}) => source)].filter(
      (source) => source !== undefined,
    ),
    relations: relations.flatMap(({sources}) => sources),
    'dated-events': [...project.events]
      .sort((a, b) => a.date.localeCompare(b.date, 'en'))
      .map(({source}) => source),
  };
  return {
    kind: 'project',
    monogram: monogramOf(knowledge, project),
    hue: hueOfProject(knowledge, project),
    facts,
    digest: factLines(project, knowledge.facts, ['comparison'])
      .filter(({key}) => key !== 'status')
      .slice(0, 3)
      .map(({text}) => text)
      .join(' · '),
    categories: categoriesOf(knowledge, project).map((category) =>
      categoryLink(knowledge, category),
    ),
    tags: project.tags.flatMap((slug) => tagLink(knowledge.tags, slug)),
    relations,
    evidence: project.evidence,
    sources: citedSources(project, cited, knowledge.facts),
    opensWithDescription: project.body.startsWith(
      project.description.replace(/(?:\.{3}|…|\.)$/, ''),
    ),
    similar: similarProjects(knowledge, project).map(card),
    mentionedBy: mentionsOf(knowledge, project).map(card),
  };
}

function tombstonePageView(knowledge: KnowledgeBase, tombstone: Project): TombstonePageView {
  const home = homeOf(knowledge, tombstone);
  return {
    kind: 'tombstone',
    because: tombstone.retired ?? '',
    monogram: monogramOf(knowledge, tombstone),
    hue: hueOfProject(knowledge, tombstone),
    ...(home && {category: categoryLink(knowledge, home)}),
  };
}

function categoryView(knowledge: KnowledgeBase, category: Category): CategoryView {
  const children = subcategoriesOf(knowledge, category).map((child) =>
    categoryView(knowledge, child),
  );
  return {
    ...categoryLink(knowledge, category),
    title: category.title,
    description: category.description,
    projects: projectsIn(knowledge, category).map((project) => ({
      ...projectCard(knowledge, project),
      ...(project.categories[0] !== category.slug && {isGuest: true}),
    })),
    children,
  };
}

function categoryLink(knowledge: KnowledgeBase, category: Category): CategoryLinkView {
  return {label: category.label, permalink: category.permalink, hue: hueOf(knowledge, category)};
}

function projectCard(knowledge: KnowledgeBase, project: Project): ProjectCardView {
  return {
    label: project.label,
    title: project.title,
    permalink: project.permalink,
    description: project.description,
    monogram: monogramOf(knowledge, project),
    hue: hueOfProject(knowledge, project),
    chains: project.chains,
    ...(project.status && {status: project.status}),
    ...(project.token && {token: project.token}),
  };
}

/** The number of the color of a project, that of its home category. */
export function hueOfProject(knowledge: KnowledgeBase, project: Project): number {
  const home = homeOf(knowledge, project);
  return home ? hueOf(knowledge, home) : 1;
}

function tagLink(tags: readonly Tag[], slug: string): LinkView[] {
  return tags.filter((tag) => tag.slug === slug).map(({label, permalink}) => ({label, permalink}));
}
