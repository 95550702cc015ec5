import type {Paragraph} from 'mdast';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {Entry} from './entry.ts';
import type {KnownProject, ProjectNode} from './model.ts';
import type {ProjectLinks} from './tail.ts';

type MutableProject = {
  -readonly [Key in keyof ProjectNode]: ProjectNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : ProjectNode[Key];
};

/** The category in which an entry stands. */
interface Home {
  readonly slug: string;
  readonly label: string;
}

/** What became of an entry. */
export type Registered =
  | {readonly type: 'project'; readonly project: ProjectNode; readonly note?: string}
  /** It can be no project beside the others, and stays prose. */
  | {readonly type: 'prose'; readonly note: string}
  | {readonly type: 'fault'; readonly message: string};

interface Bearer {
  readonly name: string;
  readonly project: MutableProject;
}

const LINK_WORDS = {
  website: 'Website',
  demo: 'Demo',
  repository: 'Source code',
  documentation: 'Documentation',
} as const satisfies Record<keyof ProjectLinks, string>;

/** The projects that entries have named so far. A name that occurs again is the same project. */
export class ProjectRegister {
  readonly #knownSlugs: ReadonlyMap<string, string>;
  readonly #projects = new Map<string, MutableProject>();
  /**
   * By slug of the name: two that differ in capitals or punctuation would lead to the same address. The first has it;
   * others are projects of the same name with another website.
   */
  readonly #bearers = new Map<string, Bearer[]>();
  readonly #homeCounts = new Map<string, number>();

  constructor(known: readonly KnownProject[]) {
    this.#knownSlugs = new Map(
      known.flatMap(({slug, names}) => names.map((name) => [toSlug(name), slug])),
    );
  }

  /** In the order in which the article first names them. */
  get projects(): readonly ProjectNode[] {
    return [...this.#projects.values()];
  }

  /**
   * Finds or begins the project that an entry of a category speaks of.
   *
   * A name that another project with another website bears already is told apart by its category. Where an entry of a
   * published list, which is one with a website, still contradicts another, it stays prose rather than fail the list.
   */
  add(entry: Entry, home: Home): Registered {
    const {name, website} = entry;
    if (name === '') {
      return {
        type: 'fault',
        message:
          'a project without a name: write it between the asterisks, or in the brackets of the link',
      };
    }
    const names = [name, ...entry.aliases];
    const found = this.#find(names, website);
    const project = found ?? this.#draft(names, home.slug);
    const message = this.#contradiction(entry, names, project);
    if (message === undefined)
      return {type: 'project', project: this.#enter(entry, names, project, home)};
    if (website === undefined) return {type: 'fault', message};

    const title = `${name} (${home.label})`;
    const namesake = this.#draft([title], home.slug);
    const isFree =
      !found && !this.#contradiction({...entry, name: title}, [title, ...entry.aliases], namesake);
    if (!isFree)
      return {type: 'prose', note: `"${name}" stays in the text of its category: ${message}`};
    this.#enter(entry, [title, ...entry.aliases], namesake, home);
    this.#bear(name, namesake);
    return {
      type: 'project',
      project: namesake,
      note: `another project is called "${name}": this one, with its own website, becomes "${title}"`,
    };
  }

  #enter(entry: Entry, names: readonly string[], project: MutableProject, home: Home): ProjectNode {
    this.#projects.set(project.slug, project);
    if (project.position === 0) project.position = this.#nextPosition(home.slug);
    for (const name of names) {
      const isOthers = this.#ownerOf(name) !== undefined && this.#ownerOf(name) !== project;
      if (isOthers) continue;
      this.#bear(name, project);
      if (name !== project.name && !project.aliases.includes(name)) project.aliases.push(name);
    }
    if (!project.categories.includes(home.slug)) project.categories.push(home.slug);
    project.body.push(...entry.body);
    if (entry.token !== undefined) project.token = entry.token;
    for (const key of LINK_KEYS) {
      const url = entry[key];
      if (url === undefined) continue;
      if (project[key] === undefined) project[key] = url;
      else if (!isSameAddress(project[key], url))
        project.body.push(toParagraph(LINK_WORDS[key], url));
    }
    project.references.push(...(entry.references ?? []));
    for (const tag of entry.tags ?? []) if (!project.tags.includes(tag)) project.tags.push(tag);
    return project;
  }

  #bear(name: string, project: MutableProject): void {
    const bearers = this.#bearers.get(toSlug(name)) ?? [];
    if (!bearers.some((bearer) => bearer.project === project)) bearers.push({name, project});
    this.#bearers.set(toSlug(name), bearers);
  }

  #ownerOf(name: string): MutableProject | undefined {
    return this.#bearers.get(toSlug(name))?.[0]?.project;
  }

  /** The same name is the same project unless it leads elsewhere; a name in other capitals is if it leads to the same. */
  #find(names: readonly string[], website: string | undefined): MutableProject | undefined {
    for (const name of names) {
      const found = this.#bearers.get(toSlug(name))?.find((bearer) => {
        const other = bearer.project.website;
        const isKnown = website !== undefined && other !== undefined;
        const leadsToSame = isKnown && isSameAddress(website, other);
        return leadsToSame || (!isKnown && nameKey(bearer.name) === nameKey(name));
      });
      if (found) return found.project;
    }
    return undefined;
  }

  #draft(names: readonly string[], category: string): MutableProject {
    const [name = ''] = names;
    const known = names.map((each) => this.#knownSlugs.get(toSlug(each)));
    const slug = known.find((found) => found !== undefined) ?? toSlug(name);
    return {
      name,
      slug,
      aliases: [],
      tags: [],
      references: [],
      categories: [category],
      position: 0,
      body: [],
    };
  }

  #contradiction(
    {name, token}: Entry,
    names: readonly string[],
    project: MutableProject,
  ): string | undefined {
    const taken = this.#projects.get(project.slug);
    if (taken && taken !== project) return sameSlug(name, project.slug, taken);
    for (const each of names) {
      const bearers = this.#bearers.get(toSlug(each)) ?? [];
      const [owner] = bearers;
      if (owner && !bearers.some((bearer) => bearer.project === project)) {
        return sameSlug(each, toSlug(each), owner);
      }
    }
    if (token !== undefined && project.token !== undefined && token !== project.token) {
      return `"${name}" has the ticker ${token} here and ${project.token} before: write one of them`;
    }
    return undefined;
  }

  #nextPosition(category: string): number {
    const position = (this.#homeCounts.get(category) ?? 0) + 1;
    this.#homeCounts.set(category, position);
    return position;
  }
}

function sameSlug(name: string, slug: string, other: {readonly name: string}): string {
  return `"${name}" gives the slug "${slug}", as does "${other.name}": write the same name where it is the same project, else rename one`;
}

/** Names are the same when they agree letter by letter, whatever spaces and line ends stand between words. */
function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const LINK_KEYS = ['website', 'demo', 'repository', 'documentation'] as const;

/** Addresses are the same with and without encryption, `www` and a slash at the end. */
function isSameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

function addressKey(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

function toParagraph(words: string, url: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{type: 'link', url, children: [{type: 'text', value: words}]}],
  };
}
