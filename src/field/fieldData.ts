import type {Confidence, Resource, Status} from '../knowledge/labels.ts';
import type {KnowledgeBase, Project} from '../knowledge/model.ts';
import {monogramOf} from '../knowledge/monogram.ts';
import {oncePer} from '../knowledge/oncePer.ts';
import {homeOf, hueOf} from '../knowledge/select.ts';

/** A project as the views of the whole field need it: small, and plain JSON. What is not known has no key. */
export interface FieldRow {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly token?: string;
  readonly description: string;
  readonly status?: Status;
  /** Slugs; the first is its home, in the others it is a guest. */
  readonly categories: readonly string[];
  /** Slugs. */
  readonly tags: readonly string[];
  readonly chains: readonly string[];
  /** Words such as `gpu`; their labels are `RESOURCE_LABELS`. */
  readonly resources: readonly Resource[];
  readonly founded?: number;
  readonly confidence?: Confidence;
  /** The day on which the page was compared with its sources. */
  readonly checked?: string;
  /** The date of the latest event: a day, a month or a year. */
  readonly latest?: string;
  readonly monogram: string;
  /** The number of the hue of its home, counted from 1. */
  readonly hue: number;
}

/** A category, as far as lists of projects name it. */
export interface FieldCategory {
  readonly slug: string;
  readonly label: string;
  readonly hue: number;
  /** Slug of the category above it. */
  readonly parent?: string;
}

/** What the views of the whole field are made of. */
export interface FieldData {
  /** In the order of the site. */
  readonly rows: readonly FieldRow[];
  /** In the order of the site, each followed by its subcategories. */
  readonly categories: readonly FieldCategory[];
  readonly tags: readonly {readonly slug: string; readonly label: string}[];
  /** The latest day on which a page was compared with its sources. */
  readonly checked?: string;
}

/** Makes what the views of the whole field need of the knowledge base. */
export const fieldData = oncePer((knowledge: KnowledgeBase): FieldData => {
  const checked = latestOf(knowledge.projects.flatMap((project) => project.checked ?? []));
  return {
    rows: knowledge.projects.map((project) => fieldRow(knowledge, project)),
    categories: knowledge.categories.map((category) => ({
      slug: category.slug,
      label: category.label,
      hue: hueOf(knowledge, category),
      ...(category.parent !== undefined && {parent: category.parent}),
    })),
    tags: knowledge.tags.map(({slug, label}) => ({slug, label})),
    ...(checked !== undefined && {checked}),
  };
});

function fieldRow(knowledge: KnowledgeBase, project: Project): FieldRow {
  const home = homeOf(knowledge, project);
  const latest = latestOf(project.events.map(({date}) => date));
  const {token, status, founded, confidence, checked} = project;
  return {
    slug: project.slug,
    name: project.title,
    aliases: project.aliases,
    ...(token !== undefined && {token}),
    description: project.description,
    ...(status && {status}),
    categories: project.categories,
    tags: project.tags,
    chains: project.chains,
    resources: project.resources,
    ...(founded !== undefined && {founded}),
    ...(confidence && {confidence}),
    ...(checked !== undefined && {checked}),
    ...(latest !== undefined && {latest}),
    monogram: monogramOf(knowledge, project),
    hue: home ? hueOf(knowledge, home) : 1,
  };
}

/** Returns the latest of some dates; of those that agree as far as both go, the more exact. */
export function latestOf(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
