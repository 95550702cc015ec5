import {homeOf, pickSome, type Act} from './act.fixture.ts';
import {entriesIn, sectionsIn} from './model.fixture.ts';
import {newSection} from './parts.fixture.ts';
import {ownTitle, pick} from './words.fixture.ts';

/** Acts that change the sections of the article, or which entries are in them. */
export const SECTION_ACTS = {
  moveAcross(book, [a, b, c]) {
    const from = pickSome(sectionsIn(book.sections), a, ({entries}) => entries.length > 1);
    const to = pickSome(sectionsIn(book.sections), b, (section) => section !== from);
    const [entry] = from?.entries.splice(c % from.entries.length, 1) ?? [];
    if (!entry || !to) return false;
    to.entries.splice(c % (to.entries.length + 1), 0, entry);
    return true;
  },
  swapAcross(book, [a, b]) {
    const [one, other] = [pick(entriesIn(book), a), pick(entriesIn(book), b)];
    const [from, to] = [homeOf(one, book), homeOf(other, book)];
    if (!from || !to || from === to) return false;
    from.entries.splice(from.entries.indexOf(one), 1, other);
    to.entries.splice(to.entries.indexOf(other), 1, one);
    return true;
  },
  wrap(book, [a, b, c]) {
    const section = pickSome(sectionsIn(book.sections), a, ({entries}) => entries.length > 1);
    if (!section || section.isGroup) return false;
    const {entries, sections, script} = section;
    const own = entries.splice(1 + (b % (entries.length - 1)));
    sections.push({...newSection(script, book), entries: own, isGroup: c % 2 === 0});
    return true;
  },
  unwrap(book, [a]) {
    const parent = pickSome(sectionsIn(book.sections), a, ({sections}) => sections.length > 0);
    const [below] = parent?.sections.splice(0, 1) ?? [];
    if (!parent || !below || below.sections.length > 0) return false;
    parent.entries.push(...below.entries);
    return true;
  },
  renameSection(book, [a]) {
    const section = pick(sectionsIn(book.sections), a);
    section.title = ownTitle(section.script, (book.count += 1));
    return true;
  },
  nest(book, [a]) {
    const [above, below] = [
      book.sections[a % book.sections.length],
      book.sections[(a + 1) % book.sections.length],
    ];
    if (!above || !below || above === below || below.sections.length > 0) return false;
    book.sections = book.sections.filter((section) => section !== below);
    above.sections.push(below);
    return true;
  },
  raise(book, [a]) {
    const parent = pickSome(book.sections, a, ({sections}) =>
      sections.some(({isGroup}) => !isGroup),
    );
    if (!parent) return false;
    const below = parent.sections.findLast(({isGroup}) => !isGroup);
    if (!below) return false;
    parent.sections = parent.sections.filter((section) => section !== below);
    book.sections.splice(book.sections.indexOf(parent) + 1, 0, below);
    return true;
  },
} satisfies Record<string, Act>;
