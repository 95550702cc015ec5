import fc from 'fast-check';
import {editPages} from './editPages.fixture.ts';
import {
  changedWord,
  unitsOf,
  type Category,
  type Change,
  type Entry,
  type Model,
  type Owner,
  type PageAct,
  type PageEdit,
  type Unit,
} from './revisionModel.fixture.ts';
import type {Disk} from '../model.ts';

/*
 * Random articles, revisions of them, and edits of their pages that do not touch what the revision changes: editing the
 * pages before the revision must have the same result as editing them after it.
 *
 * Each paragraph has words of its own, `u3a` to `u3h` in the one numbered 3. What the article adds begins with `new`,
 * what the person adds with `mine`.
 */

/** An article, its revision, and what a person does to the pages. */
interface Revision {
  readonly before: string;
  readonly after: string;
  /** The article with one part of the revision, and with the other. */
  readonly halfway: readonly [string, string];
  /** Edits the pages of any version of the article in the same way. */
  readonly edit: (disk: Disk) => Disk;
  /** A word of each block that the person moves. */
  readonly moved: readonly string[];
  /** All choices, for messages. */
  readonly model: unknown;
}

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, freq: number) =>
  fc.option(arbitrary, {freq});
const owner = fc.constantFrom<Owner>('article', 'person');

const change: fc.Arbitrary<Change> = fc.record({
  owner,
  act: fc.constantFrom<Change['act'][]>('replace', 'insert', 'delete', 'cite'),
});

const unit: fc.Arbitrary<Unit> = fc.record({
  id: fc.constant(0),
  kind: fc.constantFrom<Unit['kind'][]>('paragraph', 'paragraph', 'quote', 'list', 'table', 'code'),
  changes: fc.tuple(rarely(change, 1), rarely(change, 1)),
  whole: rarely(
    fc.oneof(
      fc.record({owner, act: fc.constantFrom<('remove' | 'follow')[]>('remove', 'follow')}),
      fc.constant({owner: 'person', act: 'move'} as const),
    ),
    2,
  ),
});

const page: fc.Arbitrary<PageEdit> = fc.record({
  acts: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.subarray<PageAct>(['comment', 'key', 'section', 'quotes', 'returns', 'rename']),
    },
    {weight: 1, arbitrary: fc.constant<PageAct[]>(['delete'])},
  ),
});

const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.constant(0),
  units: fc.array(unit, {minLength: 1, maxLength: 3}),
  act: rarely(
    fc.constantFrom<NonNullable<Entry['act']>[]>('remove', 'move', 'double', 'ticker', 'sibling'),
    2,
  ),
  page,
});

const category: fc.Arbitrary<Category> = fc.record({
  id: fc.constant(0),
  units: fc.array(unit, {maxLength: 2}),
  entries: fc.array(entry, {minLength: 1, maxLength: 2}),
  isBelow: fc.boolean(),
  act: rarely(fc.constant<'rename'>('rename'), 4),
  page,
});

export const randomRevision: fc.Arbitrary<Revision> = fc
  .record({
    intro: fc.array(unit, {maxLength: 2}),
    categories: fc.array(category, {minLength: 1, maxLength: 3}),
    landing: page,
  })
  .map(number)
  .map((model) => ({
    before: write(model, () => false),
    after: write(model, () => true),
    halfway: [write(model, (id) => id % 2 === 0), write(model, (id) => id % 2 === 1)],
    edit: (disk: Disk) => ({...disk, pages: editPages(model, disk.pages)}),
    moved: unitsOf(model).flatMap(({id, whole}) => (whole?.act === 'move' ? [`u${id}a`] : [])),
    model,
  }));

/** Numbers all parts, and leaves out changes of the same thing by both sides. */
function number({intro, categories, landing}: Model): Model {
  let count = 0;
  const numbered = (
    units: readonly Unit[],
    place: 'intro' | 'category' | 'entry',
    isGone = false,
  ): Unit[] => {
    // Two lists would become one if the text between them is deleted, as would a list before entries.
    const list = place === 'category' ? -1 : units.findIndex(({kind}) => kind === 'list');
    return units.map((each, index) => {
      const isHead = place === 'entry' && index === 0;
      const whole = (isHead && each.whole?.act !== 'follow') || isGone ? null : each.whole;
      const isWhole = whole !== null && whole.act !== 'follow';
      return {
        id: (count += 1),
        kind: isHead || (each.kind === 'list' && index !== list) ? 'paragraph' : each.kind,
        whole,
        changes: each.changes.map((one) => (isWhole || isGone ? null : one)),
      };
    });
  };
  return {
    landing: withoutDeletion(landing),
    intro: numbered(intro, 'intro'),
    categories: categories.map((each, place) => ({
      ...each,
      id: (count += 1),
      isBelow: place > 0 && each.isBelow,
      units: numbered(each.units, 'category', each.act === 'rename'),
      page: each.act === 'rename' ? {acts: []} : withoutDeletion(each.page),
      entries: each.entries.map((one, index) => {
        // A section without an entry is no category.
        const act = index === 0 && (one.act === 'remove' || one.act === 'move') ? null : one.act;
        return {
          ...one,
          id: (count += 1),
          act,
          units: numbered(one.units, 'entry', act === 'remove'),
        };
      }),
    })),
  };
}

/** A project needs the page of its category. */
function withoutDeletion({acts}: PageEdit): PageEdit {
  return {acts: acts.filter((act) => act !== 'delete')};
}

type Does = (id: number) => boolean;

/** Writes the article with those of its changes that are to be made. */
function write({intro, categories}: Model, does: Does): string {
  const notes: string[] = [];
  const text = (units: readonly Unit[]) => units.flatMap((each) => writeUnit(each, does, notes));
  const moved = categories.flatMap(({entries}, place) =>
    entries.flatMap((each) =>
      does(each.id) && (each.act === 'move' || each.act === 'double')
        ? [{entry: each, to: (place + 1) % categories.length}]
        : [],
    ),
  );
  const sections = categories.flatMap((each, place) => {
    const title = each.act === 'rename' && does(each.id) ? `New ${each.id}` : `Category ${each.id}`;
    const own = each.entries.filter(
      ({id, act}) => !(does(id) && (act === 'remove' || (act === 'move' && categories.length > 1))),
    );
    const arrived = moved.filter(
      ({entry: {act}, to}) => to === place && categories.length > 1 && act,
    );
    return [
      `${each.isBelow ? '###' : '##'} ${title}`,
      ...text(each.units),
      ...own.flatMap((one) => [
        writeEntry(one, text(one.units), does),
        ...(one.act === 'sibling' && does(one.id) ? [`- **Sibling ${one.id}:** new${one.id}`] : []),
      ]),
      ...arrived.map(({entry: one}) =>
        one.act === 'double'
          ? `- **Project ${one.id}:** newdouble${one.id}`
          : writeEntry(one, text(one.units), does),
      ),
    ];
  });
  return ['# Title', ...text(intro), ...sections, ...notes].join('\n\n');
}

function writeEntry({id, act}: Entry, units: readonly string[], does: Does): string {
  const ticker = act === 'ticker' && does(id) ? ` (NEW${id})` : '';
  const text = `**Project ${id}**${ticker}: ${units.join('\n\n')}`;
  return `- ${text.replace(/\n(?!\n|$)/g, '\n  ')}`;
}

function writeUnit({id, kind, changes, whole}: Unit, does: Does, notes: string[]): string[] {
  const isDone = (by: Owner | undefined) => by === 'article' && does(id);
  const words = [...'abcdefgh'].map((letter, index) => {
    const change = changes[(index - 1) / 4];
    const word = `u${id}${letter}`;
    if (!change || !isDone(change.owner)) return word;
    if (change.act === 'cite' && kind !== 'code') notes.push(`[^new${word}]: Note new${word}.`);
    return changedWord(word, change.act, kind, 'new');
  });
  const added = isDone(whole?.owner) && whole?.act === 'follow' ? [`newblock${id}.`] : [];
  if (isDone(whole?.owner) && whole?.act === 'remove') return [];
  return [layOut(kind, words), ...added];
}

function layOut(kind: Unit['kind'], words: readonly string[]): string {
  const [first = '', second = ''] = [words.slice(0, 4), words.slice(4)].map((half) =>
    half.filter((word) => word !== '').join(' '),
  );
  switch (kind) {
    case 'quote':
      return `> ${first}\n> ${second}`;
    case 'list':
      return `- ${first}\n- ${second}`;
    case 'table':
      return `| ${first} |\n| --- |\n| ${second} |`;
    case 'code':
      return `\`\`\`\n${first}\n${second}\n\`\`\``;
    default:
      return `${first}. ${second}.`;
  }
}
