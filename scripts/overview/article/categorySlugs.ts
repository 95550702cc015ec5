import {toSlug} from '../../../src/knowledge/slug.ts';

/** The slugs of the categories so far. A heading may be there twice: its categories are told apart. */
export class CategorySlugs {
  readonly #titles = new Map<string, string>();

  get titles(): readonly string[] {
    return [...this.#titles.values()];
  }

  /**
   * Gives a category a slug that no other has: that of its title, with the slug of the category above it if need be, or with
   * a number.
   *
   * @param chosen the slug that the front matter gives it
   */
  claim(
    title: string,
    {parent, chosen}: {readonly parent?: string | undefined; readonly chosen?: string | undefined},
  ): string {
    const plain = chosen ?? toSlug(title);
    const isClash = this.#titles.has(plain) && chosen === undefined && parent !== undefined;
    const told = isClash ? toSlug(`${parent} ${plain}`) : plain;
    let slug = told;
    for (let number = 2; this.#titles.has(slug); number += 1) slug = toSlug(`${told} ${number}`);
    this.#titles.set(slug, title);
    return slug;
  }
}
