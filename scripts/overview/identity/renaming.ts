import {toSlug} from '../../../src/knowledge/slug.ts';
import type {KnownPage} from '../model.ts';
import type {NameRegister} from './nameRegister.ts';

/** A page whose subject has another name in the article than before. */
export interface Renaming {
  readonly kind: 'projects' | 'categories';
  /** Path of the page before the run. */
  readonly path: string;
  readonly from: {readonly slug: string; readonly title: string};
  /** The slug is the old one if another page has the new one. */
  readonly to: {readonly slug: string; readonly title: string};
  /** Whether the old title may become another name of the page: no other page has it. */
  readonly keepsTitle: boolean;
}

/** What is settled before the pages are matched. */
export interface Settled {
  /** The slugs of pages by the addresses that their subjects have in the outline, by the word of a person. */
  readonly pages?: ReadonlyMap<string, string>;
  /** Paths of pages that keep their slugs, because they cannot be written now. */
  readonly kept?: ReadonlySet<string>;
}

interface Evidence {
  /** Whether a person decided that it is renamed. */
  readonly isDecided?: boolean | undefined;
  /** Whether the article has a title that the register does not know. */
  readonly isTitle?: (title: string) => boolean;
}

/** The address of the page of a subject. */
export function addressOf(kind: Renaming['kind'], slug: string): string {
  return `/${kind}/${slug}`;
}

/**
 * How the page of a subject follows a new name. A page that the generator never wrote, or that a person has deleted or
 * retired, does not; nor does one to which a person gave a title of their own, unless a person decided it.
 *
 * The slug of a project follows its name. That of a category, which the pages of all its projects repeat, stays unless
 * the article or a person wants another.
 */
export function renamingOf<Subject>(
  kind: Renaming['kind'],
  page: KnownPage,
  to: Renaming['to'],
  register: NameRegister<KnownPage | Subject>,
  {kept = new Set(), isDecided = false, isTitle = () => false}: Settled & Evidence,
): Renaming | undefined {
  const {path, recorded, slug, isRetired} = page;
  if (path === undefined || recorded === undefined || isRetired || kept.has(path)) return undefined;
  const isNamedByHand = page.title !== recorded.title && toSlug(page.title) !== toSlug(to.title);
  const isSame = toSlug(recorded.title) === toSlug(to.title);
  const isFollowed = isDecided ? !isSame || slug !== to.slug : !isSame && !isNamedByHand;
  if (!isFollowed) return undefined;
  const isMovable = isDecided || (kind === 'projects' && slug === recorded.slug);
  return {
    kind,
    path,
    from: {slug, title: recorded.title},
    to: {slug: isMovable && register.isFreeFor(to.slug, page) ? to.slug : slug, title: to.title},
    keepsTitle: !isSame && register.isFreeFor(recorded.title, page) && !isTitle(recorded.title),
  };
}
