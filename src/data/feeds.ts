import {Feed, type Item} from 'feed';
import {EVENT_KIND_LABELS} from '../knowledge/labels.ts';
import type {Category, KnowledgeBase, Project} from '../knowledge/model.ts';
import {addressBeside} from '../knowledge/redirects.ts';
import {inSiteOrder, projectsIn, subcategoriesOf} from '../knowledge/select.ts';
import {absolute, feedPath, type Site} from './addresses.ts';
import {lastChecked, type DataFile, type DataSource} from './dataFile.ts';

/** How many of the latest events a feed has. */
const EVENT_LIMIT = 50;

/** Atom (RFC 4287): all events, the events of each category and of what is below it, and all pages by their last check. */
export function feeds({knowledge, site}: DataSource): DataFile[] {
  const since = lastChecked(knowledge) ?? '1970-01-01';
  const atom = (path: string, title: string, alternate: string, items: readonly Item[]) =>
    toAtom({path, title, alternate, items, since, site});
  return [
    atom('/feeds/events.xml', 'Events', '/', eventItems(knowledge.projects, site)),
    atom('/feeds/changes.xml', 'Checked pages', '/', changeItems(knowledge.projects, site)),
    ...knowledge.categories.flatMap((category) => {
      const feed = atom(
        feedPath(category.permalink),
        `Events: ${category.title}`,
        category.permalink,
        eventItems(projectsBelow(knowledge, category), site),
      );
      return [feed, ...formerPaths(knowledge, category).map((path) => ({...feed, path}))];
    }),
  ];
}

/** Where the feed of a category was before: who reads it there finds in it where it is today. */
function formerPaths({categories}: KnowledgeBase, category: Category): string[] {
  const taken = new Set(categories.map(({permalink}) => permalink));
  return category.former_slugs
    .map((slug) => addressBeside(category, slug))
    .filter((address) => !taken.has(address))
    .map(feedPath);
}

/** In the order of the site. */
function projectsBelow(knowledge: KnowledgeBase, category: Category): readonly Project[] {
  const below = (of: Category): readonly Project[] => [
    ...projectsIn(knowledge, of),
    ...subcategoriesOf(knowledge, of).flatMap(below),
  ];
  return inSiteOrder(knowledge, new Set(below(category)));
}

function eventItems(projects: readonly Project[], site: Site): Item[] {
  const items = projects.flatMap((project) =>
    project.events.map(({date, kind, title, source}): Item => {
      const link = absolute(site, project.permalink);
      return {
        id: `${link}#${date}-${encodeURIComponent(title)}`,
        link,
        date: new Date(date),
        title: escapeHtml(`${project.title}: ${title}`),
        category: [{name: EVENT_KIND_LABELS[kind], term: kind}],
        description: escapeHtml(
          `${date}. Source: ${source === 'overview' ? 'the 2024 overview' : source}`,
        ),
      };
    }),
  );
  return newestFirst(items).slice(0, EVENT_LIMIT);
}

function changeItems(projects: readonly Project[], site: Site): Item[] {
  const items = projects.flatMap(({title, permalink, description, checked}): Item[] => {
    const link = absolute(site, permalink);
    return checked === undefined
      ? []
      : [
          {
            id: link,
            link,
            date: new Date(checked),
            title: escapeHtml(title),
            description: escapeHtml(description),
          },
        ];
  });
  return newestFirst(items);
}

/** Sorts items and removes repeated ones. A date without day or month counts as the first day of its month or year. */
function newestFirst(items: readonly Item[]): Item[] {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  return unique.sort((a, b) => b.date.getTime() - a.date.getTime());
}

interface AtomOptions {
  readonly path: string;
  readonly title: string;
  /** The page that the feed belongs to. */
  readonly alternate: string;
  readonly items: readonly Item[];
  /** When an empty feed was last changed. */
  readonly since: string;
  readonly site: Site;
}

function toAtom({path, title, alternate, items, since, site}: AtomOptions): DataFile {
  const address = absolute(site, path);
  const feed = new Feed({
    id: address,
    title: `${site.title}: ${title}`,
    link: absolute(site, alternate),
    feedLinks: {atom: address},
    updated: items[0]?.date ?? new Date(since),
    author: {name: site.title},
    copyright: 'CC BY 4.0',
  });
  items.forEach((item) => feed.addItem(item));
  return {path, text: `${feed.atom1()}\n`};
}

/** The package declares titles and summaries as HTML but does not escape them. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
