import {toSlug} from '../../src/knowledge/slug.ts';
import type {Entry} from './entry.ts';
import type {KnownProject, ProjectNode} from './model.ts';

type MutableProject = {
  -readonly [Key in keyof ProjectNode]: ProjectNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : ProjectNode[Key];
};

/** The projects that entries have named so far. A name that occurs again is the same project. */
export class ProjectRegister {
  readonly #knownSlugs: ReadonlyMap<string, string>;
  readonly #projects = new Map<string, MutableProject>();
  /** By slug of the name: two that differ in capitals or punctuation would lead to the same address. */
  readonly #bearers = new Map<string, {readonly name: string; readonly project: MutableProject}>();
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

  /** @returns the project that an entry of a category speaks of, or what is wrong with the entry */
  add(entry: Entry, category: string): ProjectNode | {readonly message: string} {
    const {name} = entry;
    if (name === '') {
      return {
        message:
          'a project without a name: write it between the asterisks, or in the brackets of the link',
      };
    }
    const names = [name, ...entry.aliases];
    const project = this.#find(names) ?? this.#draft(names, category);
    const message = this.#contradiction(entry, names, project);
    if (message !== undefined) return {message};

    this.#projects.set(project.slug, project);
    if (project.position === 0) project.position = this.#nextPosition(category);
    for (const each of names) {
      if (!this.#bearers.has(toSlug(each))) this.#bearers.set(toSlug(each), {name: each, project});
      if (each !== project.name && !project.aliases.includes(each)) project.aliases.push(each);
    }
    if (!project.categories.includes(category)) project.categories.push(category);
    project.body.push(...entry.body);
    if (entry.token !== undefined) project.token = entry.token;
    if (entry.website !== undefined) project.website = entry.website;
    return project;
  }

  #find(names: readonly string[]): MutableProject | undefined {
    for (const name of names) {
      const bearer = this.#bearers.get(toSlug(name));
      if (bearer && nameKey(bearer.name) === nameKey(name)) return bearer.project;
    }
    return undefined;
  }

  #draft(names: readonly string[], category: string): MutableProject {
    const [name = ''] = names;
    const known = names.map((each) => this.#knownSlugs.get(toSlug(each)));
    const slug = known.find((found) => found !== undefined) ?? toSlug(name);
    return {name, slug, aliases: [], categories: [category], position: 0, body: []};
  }

  #contradiction(
    {name, token, website}: Entry,
    names: readonly string[],
    project: MutableProject,
  ): string | undefined {
    const taken = this.#projects.get(project.slug);
    if (taken && taken !== project) return sameSlug(name, project.slug, taken);
    for (const each of names) {
      const bearer = this.#bearers.get(toSlug(each));
      if (bearer && bearer.project !== project) return sameSlug(each, toSlug(each), bearer);
    }
    if (token !== undefined && project.token !== undefined && token !== project.token) {
      return `"${name}" has the ticker ${token} here and ${project.token} before: write one of them`;
    }
    if (website !== undefined && project.website !== undefined && website !== project.website) {
      return `the name "${name}" links to ${website} here and to ${project.website} before: write one of them`;
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
