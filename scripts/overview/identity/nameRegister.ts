import {isOnRepositoryHost, websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';

/**
 * Which subject has a name. Two names that give one slug are one name, and a former slug is taken as well: its address
 * leads to the page that had it.
 */
export class NameRegister<Subject> {
  readonly #owners = new Map<string, Subject>();

  claim(name: string, subject: Subject): void {
    const slug = toSlug(name);
    if (!this.#owners.has(slug)) this.#owners.set(slug, subject);
  }

  /** The subject that has a name. */
  ownerOf(name: string): Subject | undefined {
    return this.#owners.get(toSlug(name));
  }

  isFreeFor(name: string, subject: Subject): boolean {
    const owner = this.ownerOf(name);
    return owner === undefined || owner === subject;
  }

  /** The first of the names that no other subject has; a number makes the first one differ if all are taken. */
  firstFree(names: readonly [string, ...string[]], subject: Subject, number = 2): string {
    const free = names.find((name) => this.isFreeFor(name, subject));
    if (free !== undefined) return free;
    const next = withWord(names[0], String(number));
    return this.isFreeFor(next, subject) ? next : this.firstFree(names, subject, number + 1);
  }
}

/**
 * The names by which a project can be told apart from another of its name: with words of its website in brackets, the
 * owner of a repository, the host, or both host and path; and with the category that lists it.
 */
export function distinctNames(
  name: string,
  website: string | undefined,
  category: string,
): [string, ...string[]] {
  const words = [...websiteWords(website), category];
  const told = words.filter((word) => !['', toSlug(name)].includes(toSlug(word)));
  return [name, ...told.map((word) => withWord(name, word))];
}

/** Words of an address that tell it apart from others. */
export function websiteWords(address: string | undefined): string[] {
  if (address === undefined) return [];
  const [place = '', query = ''] = websiteKey(address).split('?');
  const [host = '', ...path] = place.split(/[/#]/);
  const [owner = '', repository = ''] = path;
  if (isOnRepositoryHost(address)) return [owner, `${owner}/${repository}`, `${host}/${owner}`];
  const [label = '', ...ending] = host.split('.');
  return [
    // `?id=acme.grid` tells more than the marketplace does.
    ...[...new URLSearchParams(query).values()].filter((value) => /\p{L}/u.test(value)),
    ...(ending.length === 1 ? [label] : []),
    host,
    [host, ...path, query].join('/'),
  ];
}

/** A name with a word in brackets. A name too long to leave room for the word in a slug is cut. */
export function withWord(name: string, word: string): string {
  const characters = [...name];
  const ending = [...word].slice(0, MAX_WORD).join('');
  for (let length = characters.length; length > 0; length = Math.floor(length * 0.8)) {
    const cut = `${characters.slice(0, length).join('').trim()}…`;
    const title = `${length === characters.length ? name : cut} (${ending})`;
    if (toSlug(title).endsWith(toSlug(ending))) return title;
  }
  return word;
}

/** Longest word in brackets, in characters. */
const MAX_WORD = 24;
