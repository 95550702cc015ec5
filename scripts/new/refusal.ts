import {findHidden} from '../../src/guard/characters.ts';
import {guardPage} from '../../src/guard/guardPage.ts';
import {findMixed, mixedMessage} from '../../src/guard/mixedScripts.ts';
import {MAX_DESCRIPTION} from '../../src/knowledge/facts.ts';
import {findLookAlikes} from '../../src/knowledge/lookAlikes.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {readPage} from '../../src/knowledge/page.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {isWebAddress, LETTER, NO_LETTER} from '../../src/knowledge/values.ts';
import {imitatingHostsIn, imitatingHostsInYaml} from '../content/imitatingHosts.ts';
import {meantCategory} from './meantCategory.ts';
import {maybeMistyped} from './mistyped.ts';
import {newPage, type Answers} from './newPage.ts';

/** Why a new page cannot have this name; undefined if it can. */
function nameRefusal(knowledge: KnowledgeBase, name: string): string | undefined {
  const [hidden] = findHidden(name);
  if (hidden) return `the name has the character ${hidden.name}: leave it out`;
  const [mixed] = findMixed(name);
  if (mixed) return `the name: ${mixedMessage(mixed)}`;
  if (toSlug(name) === '' || /[\r\n]/.test(name))
    return 'give the name of the project, on one line';
  if (!LETTER.test(name)) return `the name ${NO_LETTER}`;
  const owned = namesIn(knowledge);
  const slug = toSlug(name);
  const taken =
    owned.find((each) => toSlug(each.name) === slug)?.owner ??
    pagesIn(knowledge).find((page) => page.slug === slug || page.former_slugs.includes(slug))?.file;
  if (taken !== undefined) return `${taken} has that name already: correct that page instead`;
  const [alike] = findLookAlikes([...owned, {name, owner: ''}]).filter(
    ({second}) => second.owner === '',
  );
  return (
    alike &&
    `"${name}" looks like "${alike.first.name}" in ${alike.first.owner}: correct that page, or choose a name that tells the two apart`
  );
}

/**
 * What to ask before a page gets this name, as a sentence: it may be that of another project, mistyped, or its ticker.
 * Undefined if it is like no other.
 */
export function nameDoubt(knowledge: KnowledgeBase, name: string): string | undefined {
  const near = namesIn(knowledge).find((each) => maybeMistyped(name, each.name));
  if (near) return `"${name}" is almost "${near.name}", a name of ${near.owner}`;
  const ticker = pagesIn(knowledge).find(
    ({token}) => token !== undefined && maybeMistyped(name.replace(/^\$/, ''), token),
  );
  return ticker && `"${name}" is like ${ticker.token}, the ticker of ${ticker.file}`;
}

/** Why a new page cannot be in this category; undefined if it can. */
function categoryRefusal({categories}: KnowledgeBase, category: string): string | undefined {
  const slugs = categories.map(({slug}) => slug);
  if (category === '') return `name its category with --category, one of: ${slugs.join(', ')}`;
  return slugs.includes(category)
    ? undefined
    : `unknown category "${category}".${meantCategory(category, categories)} One of: ${slugs.join(', ')}`;
}

/** Why a new page cannot have this description; undefined if it can. */
function descriptionRefusal(description: string): string | undefined {
  const {length} = description.trim();
  if (length === 0) return 'write one sentence';
  return length > MAX_DESCRIPTION
    ? `the description has ${length} characters, ${MAX_DESCRIPTION} at most: shorten it by ${length - MAX_DESCRIPTION}`
    : undefined;
}

/** Why a new page cannot have this website; undefined if it can. */
function websiteRefusal(address: string): string | undefined {
  return isWebAddress(address)
    ? undefined
    : 'the website must be an address such as https://example.org';
}

/** The address that is meant by one without https:// before it. */
export function withScheme(address: string): string {
  const whole = `https://${address}`;
  return !/^[a-z][a-z\d+.-]*:/i.test(address) && isWebAddress(whole) ? whole : address;
}

/**
 * Why an answer cannot be, by itself and on a page that has no other; undefined if it can. So each is refused when it is
 * given, and not after the last.
 */
export function answerRefusal(
  knowledge: KnowledgeBase,
  key: keyof Answers,
  answer: string,
): string | undefined {
  const own = {
    name: () => nameRefusal(knowledge, answer),
    category: () => categoryRefusal(knowledge, answer),
    description: () => descriptionRefusal(answer),
    website: () => (answer === '' ? undefined : websiteRefusal(answer)),
  }[key]();
  return own ?? (key === 'category' ? undefined : textRefusal({...UNSUSPICIOUS, [key]: answer}));
}

const UNSUSPICIOUS: Answers = {name: 'New project', category: 'new', description: 'Is new.'};

/** Why a new page cannot have its text, which the check would find: a value that no page may have. */
function textRefusal(answers: Answers): string | undefined {
  const file = `docs/new/${toSlug(answers.name)}.mdx`;
  const text = newPage(answers);
  const [guarded] = guardPage(file, text);
  if (guarded) return guarded.message;
  const page = readPage(file, text);
  if ('message' in page) return page.message;
  const {tree, frontMatter} = page;
  return [...imitatingHostsInYaml(file, frontMatter), ...imitatingHostsIn(file, tree)][0]?.message;
}

function pagesIn({projects, tombstones}: KnowledgeBase) {
  return [...projects, ...tombstones];
}

/** Each name that a project has, with the file of its page. */
function namesIn(knowledge: KnowledgeBase) {
  return pagesIn(knowledge).flatMap(({title, aliases, file}) =>
    [title, ...aliases].map((name) => ({name, owner: file})),
  );
}
