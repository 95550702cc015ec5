import {createHash} from 'node:crypto';
import {dirname} from 'node:path/posix';
import {Feed, type Item} from 'feed';
import {escapeHtml} from '../knowledge/escapeHtml.ts';
import {EVENT_KIND_LABELS} from '../knowledge/labels.ts';
import type {Category, KnowledgeBase, Project} from '../knowledge/model.ts';
import {addressBeside} from '../knowledge/redirects.ts';
import {inSiteOrder, projectsIn, subcategoriesOf} from '../knowledge/select.ts';
import {feedPath} from './addresses.ts';
import {lastChecked, type DataFile, type DataSource} from './dataFile.ts';
import {addressesIn, relativeTo, type Site} from './ownAddress.ts';

/** How many of the latest events a feed has. */
const EVENT_LIMIT = 50;

/** Atom (RFC 4287): all events, the events of each category and of what is below it, and all pages by their last check. */
export function feeds({knowledge, site}: DataSource): DataFile[] {
  const since = lastChecked(knowledge) ?? '1970-01-01';
  const atom = (path: string, title: string, alternate: string, entries: readonly Entry[]) =>
    toAtom({path, title, alternate, entries, since, site});
  return [
    atom('/feeds/events.xml', 'Events', '/', eventEntries(knowledge.projects)),
    atom('/feeds/changes.xml', 'Checked pages', '/', changeEntries(knowledge.projects)),
    ...knowledge.categories.flatMap((category) => {
      const feed = atom(
        feedPath(category.permalink),
        `Events: ${category.title}`,
        category.permalink,
        eventEntries(projectsBelow(knowledge, category)),
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

/** An entry whose `id` and `link` are paths on the site. */
type Entry = Item & {readonly id: string};

/* The package declares titles and summaries as HTML but does not escape them. */

function eventEntries(projects: readonly Project[]): Entry[] {
  const entries = projects.flatMap(({title: name, permalink, events}) =>
    events.map(({date, kind, title, source}) => ({
      id: `${permalink}#${date}-${encodeURIComponent(title)}`,
      link: permalink,
      date: new Date(date),
      title: escapeHtml(`${name}: ${title}`),
      category: [{name: EVENT_KIND_LABELS[kind], term: kind}],
      description: escapeHtml(
        `${date}. Source: ${source === 'overview' ? 'the 2024 overview' : source}`,
      ),
    })),
  );
  return newestFirst(entries).slice(0, EVENT_LIMIT);
}

function changeEntries(projects: readonly Project[]): Entry[] {
  const entries = projects.flatMap(({title, permalink, description, checked}) =>
    checked === undefined
      ? []
      : [
          {
            id: permalink,
            link: permalink,
            date: new Date(checked),
            title: escapeHtml(title),
            description: escapeHtml(description),
          },
        ],
  );
  return newestFirst(entries);
}

/** Sorts entries and removes repeated ones. A date without day or month counts as the first day of its month or year. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return unique.sort((a, b) => b.date.getTime() - a.date.getTime());
}

interface AtomOptions {
  readonly path: string;
  readonly title: string;
  /** The page that the feed belongs to. */
  readonly alternate: string;
  readonly entries: readonly Entry[];
  /** When an empty feed was last changed. */
  readonly since: string;
  readonly site: Site;
}

function toAtom({path, title, alternate, entries, since, site}: AtomOptions): DataFile {
  const isUnknown = site.origin === undefined;
  const toAddress = addressesIn(isUnknown ? STAND_IN : site, dirname(path));
  const toId = isUnknown ? nameOf : toAddress;
  const feed = new Feed({
    id: toId(path),
    title: `${site.title}: ${title}`,
    link: toAddress(alternate),
    feedLinks: {atom: toAddress(path)},
    updated: entries[0]?.date ?? new Date(since),
    author: {name: site.title},
    copyright: 'CC BY 4.0',
  });
  for (const {id, link, ...entry} of entries) {
    feed.addItem({...entry, id: toId(id), link: toAddress(link)});
  }
  const xml = feed.atom1();
  return {path, text: `${isUnknown ? withRelativeLinks(xml, path) : xml}\n`};
}

/** The package writes only absolute links. */
const STAND_IN: Site = {title: '', origin: 'https://host.invalid', baseUrl: '/'};

function withRelativeLinks(xml: string, path: string): string {
  return xml.replace(/(?<= href=")https:\/\/host\.invalid([^"]*)/g, (_, target: string) =>
    relativeTo(dirname(path), target),
  );
}

/** An id of Atom is absolute and never changes: where no host is known, it is a UUID made of the path (RFC 9562, version 8). */
function nameOf(path: string): string {
  const digits = createHash('sha256').update(`decentralized-ai-atlas ${path}`).digest('hex');
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  return `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`;
}
