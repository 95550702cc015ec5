import type {Paragraph, RootContent} from 'mdast';
import {websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {Entry} from './entry.ts';
import {joinLists} from './joinLists.ts';
import type {ProjectNode} from './model.ts';
import type {ProjectLinks} from './tail.ts';

type MutableProject = {
  -readonly [Key in keyof ProjectNode]: ProjectNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : ProjectNode[Key];
};

/** The category that lists an entry. */
interface Home {
  readonly slug: string;
  readonly label: string;
}

/** What an entry became. */
type Registered =
  | {readonly type: 'project'; readonly project: ProjectNode; readonly note?: string}
  /** The entry contradicts another and stays prose. */
  | {readonly type: 'prose'; readonly note: string};

/** A project and one of its names. */
interface NamedProject {
  readonly name: string;
  readonly project: MutableProject;
}

const LINK_WORDS = {
  website: 'Website',
  demo: 'Demo',
  repository: 'Source code',
  documentation: 'Documentation',
} as const satisfies Record<keyof ProjectLinks, string>;

/** The projects of the entries so far. An entry with the name of another is about the same project. */
export class ProjectRegister {
  readonly #projects = new Map<string, MutableProject>();
  /**
   * The projects with a name, by the slug of the name: names that differ in capitals or punctuation would have the same
   * address. The first project has that address; the others have the same name and another website.
   */
  readonly #namesakes = new Map<string, NamedProject[]>();
  readonly #homeCounts = new Map<string, number>();

  /** In the order in which the article first names them. */
  get projects(): readonly ProjectNode[] {
    return [...this.#projects.values()];
  }

  /**
   * Adds an entry of a category to its project, which may be new.
   *
   * If the name is already used by a project with another website, or by one whose name differs only in capitals or in
   * punctuation, there are two projects with that name. An entry without a name stays prose, and so does one that
   * contradicts another even so: one entry must not stop the whole list.
   */
  add(entry: Entry, home: Home): Registered {
    const {name, website} = entry;
    if (name === '') {
      return {
        type: 'prose',
        note: 'a project without a name stays in the text of its category: write its name between the asterisks, or in the brackets of the link',
      };
    }
    const names = [name, ...entry.aliases];
    const found = this.#find(names, website);
    const project = found ?? this.#newProject(name, home.slug);
    const message = this.#contradiction(entry, names, project);
    if (message === undefined)
      return {type: 'project', project: this.#enter(entry, names, project, home)};
    if (found)
      return {type: 'prose', note: `"${name}" stays in the text of its category: ${message}`};
    // Its slug only has to differ from the others: it gets one that lasts when the pages are known.
    const isNameTaken = this.#ownerOf(name) !== undefined;
    const namesake = this.#newProject(name, home.slug, this.#freeSlug(toSlug(name)));
    return {
      type: 'project',
      project: this.#enter(entry, names, namesake, home, [name]),
      // That of a name is said when its page is made.
      ...(!isNameTaken && {note: message}),
    };
  }

  /** @param shared names that the project has although others have them as well */
  #enter(
    entry: Entry,
    names: readonly string[],
    project: MutableProject,
    home: Home,
    shared: readonly string[] = [],
  ): ProjectNode {
    this.#projects.set(project.slug, project);
    if (project.position === 0) project.position = this.#nextPosition(home.slug);
    for (const name of names) {
      const isOthers = this.#ownerOf(name) !== undefined && this.#ownerOf(name) !== project;
      if (isOthers && !shared.includes(name)) continue;
      this.#claimName(name, project);
      if (name !== project.name && !project.aliases.includes(name)) project.aliases.push(name);
    }
    for (const name of entry.formerNames ?? []) {
      if (project.aliases.includes(name) && !project.formerNames.includes(name))
        project.formerNames.push(name);
    }
    if (!project.categories.includes(home.slug)) project.categories.push(home.slug);
    project.body = joinLists([...project.body, ...entry.body.filter(isNew(project.body))]);
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

  #claimName(name: string, project: MutableProject): void {
    const namesakes = this.#namesakes.get(toSlug(name)) ?? [];
    if (!namesakes.some((each) => each.project === project)) namesakes.push({name, project});
    this.#namesakes.set(toSlug(name), namesakes);
  }

  #ownerOf(name: string): MutableProject | undefined {
    return this.#namesakes.get(toSlug(name))?.[0]?.project;
  }

  /**
   * Finds the project that the names of an entry mean: one with the same website or, if not both have a website, one with
   * exactly the same name.
   */
  #find(names: readonly string[], website: string | undefined): MutableProject | undefined {
    for (const name of names) {
      const found = this.#namesakes.get(toSlug(name))?.find((namesake) => {
        const other = namesake.project.website;
        const haveWebsites = website !== undefined && other !== undefined;
        return haveWebsites
          ? isSameAddress(website, other)
          : nameKey(namesake.name) === nameKey(name);
      });
      if (found) return found.project;
    }
    return undefined;
  }

  #newProject(name: string, category: string, slug = toSlug(name)): MutableProject {
    return {
      name,
      slug,
      aliases: [],
      formerNames: [],
      tags: [],
      references: [],
      categories: [category],
      position: 0,
      body: [],
    };
  }

  /** A slug that no name gives. */
  #freeSlug(slug: string, number = 2): string {
    const free = `${slug}~${number}`;
    return this.#projects.has(free) ? this.#freeSlug(slug, number + 1) : free;
  }

  #contradiction(
    {name, token}: Entry,
    names: readonly string[],
    project: MutableProject,
  ): string | undefined {
    const taken = this.#projects.get(project.slug);
    if (taken && taken !== project) return sameSlug(name, project.slug, taken);
    for (const each of names) {
      const namesakes = this.#namesakes.get(toSlug(each)) ?? [];
      const [owner] = namesakes;
      if (owner && !namesakes.some((other) => other.project === project)) {
        return sameSlug(each, toSlug(each), owner);
      }
    }
    if (token !== undefined && project.token !== undefined && token !== project.token) {
      return `"${name}" has the ticker ${token} here and ${project.token} above: write one of them`;
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
  return `"${name}" gives the slug "${slug}", which "${other.name}" gives as well: write the same name if it is the same project, else rename one`;
}

/** Whether a block says something that no block of a text says yet: an entry that is there twice is printed once. */
function isNew(blocks: readonly RootContent[]): (block: RootContent) => boolean {
  if (blocks.length === 0) return () => true;
  const said = new Set(blocks.map(wordsOf));
  return (block) => !said.has(wordsOf(block));
}

/** A block for comparisons, with its addresses and without its place. */
function wordsOf(block: RootContent): string {
  return JSON.stringify(block, (key, value: unknown) => (key === 'position' ? undefined : value));
}

/** The name for comparisons, in which the spaces and line ends between words make no difference. */
function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const LINK_KEYS = ['website', 'demo', 'repository', 'documentation'] as const;

function isSameAddress(one: string, other: string): boolean {
  return websiteKey(one) === websiteKey(other);
}

function toParagraph(words: string, url: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{type: 'link', url, children: [{type: 'text', value: words}]}],
  };
}
