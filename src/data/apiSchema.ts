import * as z from 'zod';
import {NODE_KINDS} from '../field/relationGraph.ts';
import {FACTS, type Facts} from '../knowledge/facts.ts';
import {categoryFrontMatter, glossaryEntry, projectFrontMatter} from '../knowledge/schema.ts';

const slug = z.string().min(1);

/** An address of the atlas, relative to the file in which it stands where the atlas was built without knowing its host. */
const ownAddress = z.string().min(1).meta({format: 'uri-reference'});

/** The addresses of a page, for readers and for programs. */
const addresses = {
  url: ownAddress.describe('The page.'),
  markdown: ownAddress.describe('The page as Markdown.'),
  json: ownAddress.describe('The facts of this page alone.'),
};

const {type, target, source, since, until} = FACTS.relations.unwrap().element.shape;

/** When a relation began and ended. */
const period = {
  since: since.describe('When it began: a day, or a month or year if no more is known.'),
  until: until.describe('When it ended. Without it, the relation holds as far as the pages know.'),
};

const sidedRelation = z.object({
  type: type.describe('How one project relates to the other.'),
  inverse: z
    .boolean()
    .describe('Whether the relation is read backwards: "A merged into B", in the record of B.'),
  to: slug.nullable().describe('Slug of the other project; null if it has no page here.'),
  target: target.describe('Name of the other project.'),
  ...period,
  sources: z.array(source).min(1).describe('As in the list of relations.'),
});

export const categoryRecord = z.object({
  slug: slug.describe('Last part of the address; it does not change.'),
  ...addresses,
  feed: ownAddress.describe('Atom feed of what happened to its projects.'),
  title: categoryFrontMatter.shape.title.describe('Its name.'),
  description: categoryFrontMatter.shape.description.describe('What it is about.'),
  aliases: categoryFrontMatter.shape.aliases.describe('Other and former names.'),
  former_slugs: categoryFrontMatter.shape.former_slugs.describe('Slugs whose addresses lead here.'),
  parent: slug.nullable().describe('Slug of the category above it; null at the top.'),
  projects: z.array(slug).describe('Slugs of the projects in it, without those of subcategories.'),
});

export const tagRecord = z.object({
  slug: slug.describe('Its name in lists of tags.'),
  url: ownAddress.nullable().describe('The page of the tag; null if no project has it.'),
  label: z.string().describe('Its name for readers.'),
  description: z.string().describe('What has it, in one sentence.'),
  projects: z.array(slug).describe('Slugs of the projects that have it.'),
});

/** A relation, listed once. If both pages state one that is mutual, it has the sources of both. */
export const relationRecord = z.object({
  from: slug.describe('Slug of the project whose page states it.'),
  type: type.describe('How it relates to the target.'),
  to: slug.nullable().describe('Slug of the target; null if it has no page here.'),
  target: target.describe('Name of the target.'),
  ...period,
  sources: z
    .array(source)
    .min(1)
    .describe('Addresses, or the word overview for the 2024 overview.'),
});

const event = FACTS.events.unwrap().element.shape;

export const eventRecord = z.object({
  project: slug.describe('Slug of the project.'),
  date: event.date.describe('The day, or the month or year if no more is known.'),
  kind: event.kind.describe('What it was above all.'),
  title: event.title.describe('What happened.'),
  source: event.source.describe('An address, or the word overview for the 2024 overview.'),
});

const {term, words, definition, more, projects, sources} = glossaryEntry.shape;
const {title, url, seen} = sources.element.shape;

export const termRecord = z.object({
  slug: slug.describe('Its name in addresses.'),
  url: ownAddress.describe('The entry.'),
  term: term.describe('Its name for readers.'),
  words: words.describe('The words on a page that show the definition; so do their plurals.'),
  definition: definition.describe('One or two plain sentences.'),
  more: more.describe('What else is worth knowing.'),
  projects: projects.describe('Slugs of example projects.'),
  sources: z
    .array(
      z.object({
        title: title.describe('Its title.'),
        url: url.describe('Its address.'),
        seen: seen.describe('The day on which it was seen.'),
      }),
    )
    .min(1)
    .describe('Pages that support the definition.'),
});

const retiredRecord = z.object({
  slug,
  name: z.string(),
  because: z.string().describe('Why the atlas no longer lists it.'),
});

export type ProjectSummary = z.infer<ReturnType<typeof projectSchemas>['projectSummary']>;
export type ProjectRecord = z.infer<ReturnType<typeof projectSchemas>['projectRecord']>;
export type CategoryRecord = z.infer<typeof categoryRecord>;
export type TagRecord = z.infer<typeof tagRecord>;
export type RelationRecord = z.infer<typeof relationRecord>;
export type EventRecord = z.infer<typeof eventRecord>;
export type TermRecord = z.infer<typeof termRecord>;
export type RetiredRecord = z.infer<typeof retiredRecord>;

/** A year of the timeline. */
export const yearRecord = z.object({
  year: z.string().describe('The year.'),
  count: z.int().describe('How many events it has.'),
  months: z
    .array(
      z.object({
        month: z.string().optional().describe('Year and month; absent if only the year is known.'),
        events: z.array(eventRecord),
      }),
    )
    .describe('Its months with their events, the newest first; last the events without a month.'),
});

/** A name in the picture of relations. */
export const nameRecord = z.object({
  id: z.string().describe('Slug of a project; of another name, its slug after a colon.'),
  name: z.string().describe('The name.'),
  kind: z
    .enum(NODE_KINDS)
    .describe('What the name stands for: project, chain, software or organization.'),
  group: z.int().describe('Names with the same number are connected; the largest group has 0.'),
  x: z.number().describe('Middle of the label in the picture of its group, from the left.'),
  y: z.number().describe('Middle of the label, from the top.'),
});

/** A question to the whole field. */
export const seriesRecord = z.object({
  id: z.string().describe('Its name in addresses.'),
  question: z.string().describe('What is asked.'),
  sentence: z.string().describe('What the figures show.'),
  columns: z.array(z.string()).describe('What the rows are, then what each figure counts.'),
  rows: z
    .array(z.object({label: z.string(), figures: z.array(z.int())}))
    .describe('A figure for each column after the first.'),
});

/** What every file has beside its records. */
const envelope = {
  $schema: ownAddress.describe('The JSON Schema of this file.'),
  version: z
    .literal(1)
    .describe('Within a version, fields may be added; none changes its meaning.'),
  license: z.literal('CC-BY-4.0'),
  checked: FACTS.checked.describe('Latest day on which a page was compared with its sources.'),
};

/** The schemas of a project: in the list of all, where it has what its page says in its front matter, and in full. */
export function projectSchemas(facts: Facts) {
  const projectSummary = z.object({
    slug: slug.describe('Last part of the address; it does not change.'),
    ...addresses,
    id: projectFrontMatter().shape.id.describe('Name of its file, if that is not the slug.'),
    ...facts,
  });
  const projectRecord = projectSummary.extend({
    all_relations: z
      .array(sidedRelation)
      .describe('How it relates to others: what its page says and what the pages of others say.'),
    text: z.string().describe('The text of the page in Markdown, with its footnotes.'),
  });
  return {projectSummary, projectRecord};
}

/** The schema of each kind of file, by the name of its JSON Schema. */
export function schemasOfFiles({projectSummary, projectRecord}: ReturnType<typeof projectSchemas>) {
  return {
    projects: z.object({...envelope, projects: z.array(projectSummary)}),
    project: z.object({...envelope, project: projectRecord}),
    categories: z.object({...envelope, categories: z.array(categoryRecord)}),
    category: z.object({...envelope, category: categoryRecord}),
    tags: z.object({...envelope, tags: z.array(tagRecord)}),
    relations: z.object({
      ...envelope,
      relations: z.array(relationRecord),
      names: z.array(nameRecord),
    }),
    events: z.object({...envelope, events: z.array(eventRecord)}),
    timeline: z.object({...envelope, years: z.array(yearRecord)}),
    state: z.object({...envelope, series: z.array(seriesRecord)}),
    glossary: z.object({...envelope, glossary: z.array(termRecord)}),
    all: z.object({
      ...envelope,
      projects: z.array(projectRecord),
      categories: z.array(categoryRecord),
      tags: z.array(tagRecord),
      relations: z.array(relationRecord),
      events: z.array(eventRecord),
      glossary: z.array(termRecord),
      retired: z.array(retiredRecord),
    }),
  };
}

export const fileSchemas = schemasOfFiles(projectSchemas(FACTS));

export type FileKind = keyof typeof fileSchemas;
