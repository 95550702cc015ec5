import {findHidden} from '../../src/guard/characters.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {meantCategory} from './meantCategory.ts';

/** Why a new page cannot have this name; undefined if it can. */
export function nameRefusal(knowledge: KnowledgeBase, name: string): string | undefined {
  const [hidden] = findHidden(name);
  if (hidden) return `the name has the character ${hidden.name}: leave it out`;
  if (toSlug(name) === '' || /[\r\n]/.test(name))
    return 'give the name of the project, on one line';
  const pages = [...knowledge.projects, ...knowledge.tombstones];
  const owned = pages.flatMap((owner) =>
    [owner.title, ...owner.aliases].map((each) => ({name: each, owner: owner.file})),
  );
  const slug = toSlug(name);
  const taken =
    owned.find((each) => toSlug(each.name) === slug)?.owner ??
    pages.find((page) => page.slug === slug || page.former_slugs.includes(slug))?.file;
  if (taken !== undefined) return `${taken} has that name already: correct that page instead`;
  const [alike] = findLookAlikes([...owned, {name, owner: ''}]).filter(
    ({second}) => second.owner === '',
  );
  return (
    alike &&
    `"${name}" looks like "${alike.first.name}" in ${alike.first.owner}: correct that page, or choose a name that tells the two apart`
  );
}

/** Why a new page cannot be in this category; undefined if it can. */
export function categoryRefusal({categories}: KnowledgeBase, category: string): string | undefined {
  const slugs = categories.map(({slug}) => slug);
  if (category === '') return `name its category with --category, one of: ${slugs.join(', ')}`;
  return slugs.includes(category)
    ? undefined
    : `unknown category "${category}".${meantCategory(category, categories)} One of: ${slugs.join(', ')}`;
}
