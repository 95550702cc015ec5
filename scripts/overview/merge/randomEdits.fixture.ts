import fc from 'fast-check';

/*
 * Random pages for property tests of the merge, with changes by a person and by the article to different things, and
 * the page that must be the result.
 */

/** Who changed a thing. */
type Owner = 'page' | 'overview';

/** The pages of one case. The merge of the first three must be `merged`. */
export interface Case {
  readonly base: string;
  readonly fresh: string;
  readonly disk: string;
  readonly merged: string;
}

interface Choices {
  readonly keys: readonly KeyChoice[];
  readonly blocks: readonly BlockChoice[];
  readonly style: Style;
}

interface Style {
  readonly lineEnd: string;
  readonly hasFinalLineEnd: boolean;
  readonly listsInLines: boolean;
  readonly gap: string;
}

const ACTS = ['replace', 'delete', 'insert', 'cite'] as const;
const wordChoice = fc.option(
  fc.record({
    owner: fc.constantFrom<Owner>('page', 'overview'),
    act: fc.constantFrom(...ACTS),
  }),
  {freq: 2},
);
type WordChoice = {readonly owner: Owner; readonly act: (typeof ACTS)[number]} | null;

const blockChoice = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'list', 'quote', 'table', 'code'),
  words: fc.array(wordChoice, {minLength: 5, maxLength: 10}),
  deletedBy: fc.constantFrom<readonly Owner[]>([], [], [], [], ['page'], ['overview']),
  followedBy: fc.subarray<Owner>(['page', 'overview'], {maxLength: 2}),
});
type BlockChoice = {
  readonly kind: string;
  readonly words: readonly WordChoice[];
  readonly deletedBy: readonly Owner[];
  readonly followedBy: readonly Owner[];
};

const keyChoice = fc.record({
  isList: fc.boolean(),
  owner: fc.option(fc.constantFrom<Owner>('page', 'overview'), {freq: 2}),
  act: fc.constantFrom('change', 'delete', 'follow'),
  comment: fc.constantFrom('', '', 'above', 'beside'),
  isQuoted: fc.boolean(),
  items: fc.array(fc.constantFrom<Owner | null>('page', 'overview', null), {
    minLength: 2,
    maxLength: 4,
  }),
});
type KeyChoice = {
  readonly isList: boolean;
  readonly owner: Owner | null;
  readonly act: string;
  readonly comment: string;
  readonly isQuoted: boolean;
  readonly items: readonly (Owner | null)[];
};

/** A page and two sets of changes to different things. */
export const separateEdits: fc.Arbitrary<Case> = fc
  .record({
    keys: fc.array(keyChoice, {minLength: 1, maxLength: 4}),
    blocks: fc.array(blockChoice, {minLength: 1, maxLength: 4}),
    style: fc.record({
      lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
      hasFinalLineEnd: fc.boolean(),
      listsInLines: fc.boolean(),
      gap: fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
    }),
  })
  .map((choices) => ({
    base: write(choices, []),
    fresh: write(choices, ['overview']),
    disk: write(choices, ['page']),
    merged: write(choices, ['page', 'overview']),
  }));

/** Writes the page with the changes of some owners. A page that a person changed has the style of that person. */
function write({keys, blocks, style}: Choices, by: readonly Owner[]): string {
  const notes = new Set<string>();
  const yaml = keys.map((choice, index) => writeKey(choice, index, by, style)).join('');
  const body = blocks
    .flatMap((choice, index) => {
      const isBetweenDeletions = choice.deletedBy.length > 0 && blocks[index + 1]?.deletedBy.length;
      const followedBy = isBetweenDeletions ? [] : choice.followedBy;
      // What a person adds to a section has no place once the article drops the heading: that is a conflict.
      const deletedBy = choice.kind === 'heading' ? [] : choice.deletedBy;
      return writeBlock({...choice, deletedBy, followedBy}, index, by, notes);
    })
    .filter((text) => text !== '');
  const definitions = [...notes].sort().map((note) => `[^${note}]: Source ${note}.`);
  const isPersons = by.includes('page');
  const text = `---\n${yaml}---\n\n${[...body, ...definitions].join(isPersons ? style.gap : '\n\n')}`;
  if (!isPersons) return `${text}\n`;
  return `${text}${style.hasFinalLineEnd ? '\n' : ''}`.replaceAll('\n', style.lineEnd);
}

function writeKey(
  {isList, owner, act, comment, isQuoted, items}: KeyChoice,
  index: number,
  by: readonly Owner[],
  {listsInLines}: Style,
): string {
  const isDone = owner !== null && by.includes(owner);
  const isPersons = by.includes('page');
  const isDeletedLater = owner !== null && act === 'delete';
  const added = isDone && act === 'follow' ? `${owner}_${index}: new ${index}\n` : '';
  const above = isPersons && comment === 'above' ? `# about k${index}\n` : '';
  if (isDone && act === 'delete') return above + added;
  const beside =
    isPersons && comment === 'beside' && act !== 'delete' && !(isList && listsInLines)
      ? ` # beside k${index}`
      : '';
  const value = isList
    ? writeList(items, index, isDeletedLater ? [] : by, isPersons && listsInLines)
    : writeScalar(index, isDone && act === 'change', isPersons && isQuoted && owner !== 'overview');
  return `${above}k${index}:${value}${beside}\n${added}`;
}

function writeScalar(index: number, isChanged: boolean, isQuoted: boolean): string {
  const text = isChanged ? `changed ${index}` : `value ${index}`;
  return isQuoted ? ` '${text}'` : ` ${text}`;
}

/** Writes a list from which each owner has deleted its own items, and to which it has added one. */
function writeList(
  items: readonly (Owner | null)[],
  index: number,
  by: readonly Owner[],
  inLines: boolean,
): string {
  const left = items.flatMap((owner, item) =>
    owner !== null && by.includes(owner) ? [] : [`i${index}-${item}`],
  );
  const added = by.filter((owner) => items.includes(owner)).map((owner) => `${owner}-${index}`);
  const all = [...left, ...added];
  if (!inLines) return ` [${all.join(', ')}]`;
  return all.map((item) => `\n  - ${item}`).join('');
}

function writeBlock(
  {kind, words, deletedBy, followedBy}: BlockChoice,
  index: number,
  by: readonly Owner[],
  notes: Set<string>,
): string[] {
  const added = by
    .filter((owner) => followedBy.includes(owner))
    .map((owner) => `A block that the ${owner} put after ${index}.`);
  if (deletedBy.some((owner) => by.includes(owner))) return added;
  const isCode = kind === 'code';
  // A unit belongs to one side: an item of a list, or any other block as a whole.
  const ownerOf = (word: number): Owner | undefined => {
    const unit = kind !== 'list' ? words : word < 2 ? words.slice(0, 2) : words.slice(2);
    return unit.find((choice) => choice !== null)?.owner;
  };
  const written = words.map((choice, word) => {
    const owner = ownerOf(word);
    const isFree = deletedBy.length === 0 && owner !== undefined && by.includes(owner);
    const isApart = word % 2 === 1;
    const act = isFree && isApart ? choice?.act : undefined;
    const cite = (note: string): string => {
      if (isCode) return '';
      notes.add(note);
      return `[^${note}]`;
    };
    const sign = word % 4 === 3 ? '.' : word % 5 === 4 ? ',' : '';
    const own = `b${index}w${word}`;
    if (act === 'delete') return '';
    if (act === 'replace') return `changed${own}${sign}`;
    const note = word % 7 === 3 ? cite(`n${index}`) : '';
    if (act === 'insert') return `${own}${sign}${note} more${own}`;
    return `${own}${sign}${note}${act === 'cite' ? cite(`${owner}-${own}`) : ''}`;
  });
  return [layOut(kind, written, BULLETS[index] ?? '-'), ...added];
}

/** One for each block: lists with the same bullet would become one if the block between them is deleted. */
const BULLETS = ['-', '*', '+', '1.', '1)'];

function layOut(kind: string, words: readonly string[], bullet: string): string {
  const halves = [words.slice(0, 2), words.slice(2)].map((half) =>
    half.filter((word) => word !== '').join(' '),
  );
  const [first = '', second = ''] = halves;
  switch (kind) {
    case 'heading':
      return `## ${first} ${second}`;
    case 'list':
      return `${bullet} ${first}\n${bullet} ${second}`;
    case 'quote':
      return `> ${first}\n> ${second}`;
    case 'table':
      return `| ${first} |\n| --- |\n| ${second} |`;
    case 'code':
      return `\`\`\`js\n${first}\n${second}\n\`\`\``;
    default:
      return `${first} ${second}`;
  }
}

/** A page of few words, each of which occurs many times, with any changes by both sides. */
export const anyEdits: fc.Arbitrary<Omit<Case, 'merged'>> = fc
  .record({
    paragraphs: fc.array(
      fc.array(fc.constantFrom('the', 'of', 'gpu', 'chain.', 'node,', 'pays[^a]', 'runs.[^b]'), {
        minLength: 1,
        maxLength: 8,
      }),
      {minLength: 1, maxLength: 4},
    ),
    overview: fc.array(operation(), {minLength: 1, maxLength: 3}),
    page: fc.array(operation(), {minLength: 1, maxLength: 3}),
  })
  .map(({paragraphs, overview, page}) => ({
    base: writeParagraphs(paragraphs, {}),
    fresh: operate(paragraphs, overview, 'overview'),
    disk: operate(paragraphs, page, 'page'),
  }));

interface Operation {
  readonly act: string;
  readonly block: number;
  readonly word: number;
  readonly length: number;
}

function operation(): fc.Arbitrary<Operation> {
  return fc.record({
    act: fc.constantFrom('replace', 'delete', 'insert', 'cite', 'add', 'drop', 'move', 'define'),
    block: fc.nat(5),
    word: fc.nat(9),
    length: fc.integer({min: 1, max: 3}),
  });
}

function operate(
  paragraphs: readonly (readonly string[])[],
  operations: readonly Operation[],
  owner: Owner,
): string {
  const blocks = paragraphs.map((words) => [...words]);
  const notes: Record<string, string> = {};
  operations.forEach(({act, block, word, length}, index) => {
    const own = `${owner}${index}`;
    const words = blocks[block % blocks.length] ?? [];
    const at = word % (words.length + 1);
    if (act === 'replace') words.splice(at, length, own);
    if (act === 'delete') words.splice(at, length);
    if (act === 'insert') words.splice(at, 0, own);
    if (act === 'cite' && words.length > 0) words[at % words.length] += `[^${own}]`;
    if (act === 'add') blocks.splice(block % (blocks.length + 1), 0, [own, 'the', 'gpu']);
    if (act === 'drop') blocks.splice(block, 1);
    if (act === 'move') blocks.splice(word % (blocks.length + 1), 0, ...blocks.splice(block, 1));
    if (act === 'define') notes[word % 2 === 0 ? 'a' : 'b'] = own;
  });
  return writeParagraphs(blocks, notes);
}

function writeParagraphs(
  paragraphs: readonly (readonly string[])[],
  notes: Readonly<Record<string, string>>,
): string {
  const texts = paragraphs.map((words) => words.join(' ')).filter((text) => text !== '');
  const labels = [...new Set(texts.join('').match(/(?<=\[\^)\w+/g))];
  const definitions = labels.map(
    (label) => `[^${label}]: About ${label}, ${notes[label] ?? 'once'}.`,
  );
  return `---\ntitle: A\n---\n\n${[...texts, ...definitions].join('\n\n')}\n`;
}
