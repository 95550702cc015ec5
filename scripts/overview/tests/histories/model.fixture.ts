/*
 * The model of an article that is revised again and again: sections, entries, and the lines of their blocks. Whatever
 * happens to a section, an entry, a block or a line, its number stays, so that a test knows it again.
 */

export type Script = 'latin' | 'chinese' | 'cyrillic' | 'arabic';

/** A sentence, an item of a list, or a row of a table. */
export interface Line {
  readonly id: number;
  /** As Markdown. The cells of a row are separated by ` | `. */
  text: string;
}

/** A paragraph, a list or a table. */
export interface Block {
  readonly id: number;
  readonly form: 'sentences' | 'items' | 'rows';
  readonly script: Script;
  lines: Line[];
}

/** What has a page: the article itself, a section or an entry. */
export interface Subject {
  readonly id: number;
  readonly script: Script;
  blocks: Block[];
}

export interface Entry extends Subject {
  /** The last is the name of today. */
  names: string[];
  /** Whether the entry calls its last name but one a former name. */
  tellsFormer: boolean;
  website?: string | undefined;
  /** The website that it had before it lost it. */
  lost?: string | undefined;
  /** Whether a block was removed: one that came then might be taken for the old one, rewritten. */
  isCut?: boolean;
  /** Whether its first paragraph is broken into two lines. */
  isWrapped: boolean;
}

export interface Section extends Subject {
  title: string;
  entries: Entry[];
  sections: Section[];
  /** Whether it is a nested list with a label instead of a heading. */
  isGroup: boolean;
}

export interface Book extends Subject {
  sections: Section[];
  /** Entries that were removed. */
  gone: Entry[];
  /** Whether names with a website are bold as well. */
  readonly isBold: boolean;
  /** How many entries it may have. */
  readonly most: number;
  /** The numbers given so far. */
  count: number;
}

export function isEntry(subject: Subject): subject is Entry {
  return 'names' in subject;
}

export function isSection(subject: Subject): subject is Section {
  return 'title' in subject;
}

/** All sections, each before those in it. */
export function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
}

export function entriesIn({sections}: Pick<Book, 'sections'>): Entry[] {
  return sectionsIn(sections).flatMap(({entries}) => entries);
}

/** All that have a page. */
export function subjectsIn(book: Book): Subject[] {
  return [book, ...sectionsIn(book.sections), ...entriesIn(book)];
}

export function nameOf({names}: Entry): string {
  return names.at(-1) ?? '';
}

/** What stands between two sentences. */
export function spaceIn(script: Script): string {
  return script === 'chinese' ? '' : ' ';
}

/** Writes the article. */
export function writeBook(book: Book): string {
  const text = [
    '# Title',
    ...book.blocks.map((block) => writeBlock(block)),
    ...book.sections.flatMap((section) => writeSection(section, 2, book)),
  ].join('\n\n');
  const labels = [...new Set(text.match(/(?<=\[\^)\w+(?=\])/g))];
  const notes = labels.map((label) => `[^${label}]: Source of ${label}.`);
  return `${[text, ...notes].join('\n\n')}\n`;
}

function writeSection(section: Section, depth: number, book: Book): string[] {
  const {title, blocks, sections} = section;
  return [
    `${'#'.repeat(depth)} ${title}`,
    ...blocks.map((block) => writeBlock(block)),
    writeList(section, book),
    ...sections
      .filter(({isGroup}) => !isGroup)
      .flatMap((each) => writeSection(each, depth + 1, book)),
  ].filter((part) => part !== '');
}

/** The entries of a section, then its groups. */
function writeList({entries, sections}: Section, book: Book): string {
  const groups = sections.filter(({isGroup}) => isGroup);
  return [
    ...entries.map((entry) => writeEntry(entry, book)),
    ...groups.map((group) => asItem(`${group.title}\n${writeList(group, book)}`)),
  ].join('\n');
}

function writeEntry(entry: Entry, {isBold}: Book): string {
  const {website, blocks, tellsFormer, names, isWrapped} = entry;
  const name = nameOf(entry);
  const link = website === undefined ? name : `[${name}](${website})`;
  const head = isBold || website === undefined ? `**${link}**` : link;
  const former = tellsFormer ? ` (formerly ${names.at(-2) ?? ''})` : '';
  const [first, ...others] = blocks.map((block, index) =>
    writeBlock(block, index === 0 && isWrapped),
  );
  return asItem([`${head}${former} - ${first ?? ''}`, ...others].join('\n\n'));
}

function asItem(text: string): string {
  return `- ${text.replace(/\n(?!\n|$)/g, '\n  ')}`;
}

function writeBlock({form, lines, script}: Block, isWrapped = false): string {
  const texts = lines.map(({text}) => text);
  if (form === 'items') return texts.map((text) => `- ${text}`).join('\n');
  if (form === 'rows') {
    return ['| Name | What |', '| --- | --- |', ...texts.map((text) => `| ${text} |`)].join('\n');
  }
  const text = texts.join(spaceIn(script));
  const middle = text.indexOf(' ', text.length / 2);
  return isWrapped && middle > 0 ? `${text.slice(0, middle)}\n${text.slice(middle + 1)}` : text;
}
