import type {Root} from 'mdast';
import type * as z from 'zod';
import {joinPeriods} from '../knowledge/period.ts';
import {relationsOf} from '../knowledge/relate.ts';
import {isMutual} from '../knowledge/relationTypes.ts';
import {findByName, projectsIn, projectsTagged} from '../knowledge/select.ts';
import {feedPath, jsonPath, twinPath} from './addresses.ts';
import type {ToAddress} from './ownAddress.ts';
import {
  projectSchemas,
  termRecord,
  type CategoryRecord,
  type EventRecord,
  type ProjectRecord,
  type ProjectSummary,
  type RelationRecord,
  type RetiredRecord,
  type TagRecord,
  type TermRecord,
} from './apiSchema.ts';
import type {DataSource} from './dataFile.ts';
import {markdownText} from './markdown.ts';
import {oncePer} from '../knowledge/oncePer.ts';

/** What the list of all projects has of each, in the order of the site. */
export function projectSummaries({knowledge}: DataSource, toAddress: ToAddress): ProjectSummary[] {
  const {projectSummary} = projectSchemas(knowledge.facts);
  return knowledge.projects.map((project) =>
    projectSummary.parse({...project, ...addressesOf(project.permalink, toAddress)}),
  );
}

/** In the order of the site. */
export function projectRecords(
  {knowledge, bodies}: DataSource,
  toAddress: ToAddress,
): ProjectRecord[] {
  const {projectRecord} = projectSchemas(knowledge.facts);
  return knowledge.projects.map((project) =>
    // The schema picks what is published.
    projectRecord.parse({
      ...project,
      ...addressesOf(project.permalink, toAddress),
      all_relations: relationsOf(knowledge, project).map((relation) => ({
        type: relation.type,
        inverse: relation.inverse,
        to: findByName(knowledge, relation.target)?.slug ?? null,
        target: relation.target,
        ...joinPeriods([relation]),
        sources: [...relation.sources],
      })),
      text: bodyText(bodies.get(project.file) ?? NO_BODY)(toAddress),
    } satisfies z.input<typeof projectRecord>),
  );
}

const bodyText = oncePer(({children}: Root) => markdownText(children));

const NO_BODY: Root = {type: 'root', children: []};

/** In the order of the site, each followed by its subcategories. */
export function categoryRecords({knowledge}: DataSource, toAddress: ToAddress): CategoryRecord[] {
  return knowledge.categories.map((category) => ({
    slug: category.slug,
    ...addressesOf(category.permalink, toAddress),
    feed: toAddress(feedPath(category.permalink)),
    title: category.title,
    description: category.description,
    aliases: [...category.aliases],
    former_slugs: [...category.former_slugs],
    parent: category.parent ?? null,
    projects: projectsIn(knowledge, category).map(({slug}) => slug),
  }));
}

export function tagRecords({knowledge}: DataSource, toAddress: ToAddress): TagRecord[] {
  return knowledge.tags.map((tag) => {
    const {slug, label, description, permalink} = tag;
    const projects = projectsTagged(knowledge, tag).map((project) => project.slug);
    const url = projects.length > 0 ? toAddress(permalink) : null;
    return {slug, url, label, description, projects};
  });
}

export function relationRecords({knowledge}: DataSource): RelationRecord[] {
  const records = new Map<string, RelationRecord>();
  for (const {slug: from, relations} of knowledge.projects) {
    for (const {type, target, source, ...period} of relations) {
      const to = findByName(knowledge, target)?.slug ?? null;
      const ends = [from, to ?? `: ${target}`];
      const key = [type, ...(isMutual(type) ? ends.sort() : ends)].join(' ');
      const known = records.get(key);
      records.set(key, {
        ...(known ?? {from, type, to, target}),
        ...joinPeriods(known ? [known, period] : [period]),
        sources: [...new Set([...(known?.sources ?? []), source])],
      });
    }
  }
  return [...records.values()];
}

/** The oldest first; what happened at the same time in the order of the site. */
export function eventRecords({knowledge}: DataSource): EventRecord[] {
  return knowledge.projects
    .flatMap(({slug: project, events}) => events.map((event) => ({project, ...event})))
    .sort((a, b) => compare(a.date, b.date));
}

/** Sorted by term. */
export function termRecords({knowledge}: DataSource, toAddress: ToAddress): TermRecord[] {
  return knowledge.glossary.map((entry) =>
    termRecord.parse({...entry, url: toAddress(entry.permalink)}),
  );
}

export function retiredRecords({knowledge}: DataSource): RetiredRecord[] {
  return knowledge.tombstones.map(({slug, title, retired}) => ({
    slug,
    name: title,
    because: retired ?? '',
  }));
}

function addressesOf(permalink: string, toAddress: ToAddress) {
  return {
    url: toAddress(permalink),
    markdown: toAddress(twinPath(permalink)),
    json: toAddress(jsonPath(permalink)),
  };
}

/** By code units, which sorts dates by time on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
