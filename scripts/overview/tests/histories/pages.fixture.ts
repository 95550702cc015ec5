import {partsOf} from '../../merge/mergePage.ts';
import {isSection, type Block, type Subject} from './model.fixture.ts';
import type {Said} from './edits.fixture.ts';

/*
 * What the pages of a history say, and what they should say.
 */

/** A page as its readers find it. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** Its address on the site. */
  readonly address: string;
  /** The addresses that lead to it. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly website: string | undefined;
  readonly category: string | undefined;
}

export function readPages(pages: ReadonlyMap<string, string>): Page[] {
  if (read.size > MAX_READ) read.clear();
  return [...pages].map(([path, text]) => {
    const page = read.get(text) ?? readPage(text);
    read.set(text, page);
    return {path, ...page};
  });
}

/** By text: a revision asks for its pages several times, and most are those of the revision before. */
const read = new Map<string, Omit<Page, 'path'>>();
const MAX_READ = 500;

function readPage(text: string): Omit<Page, 'path'> {
  const {yaml} = partsOf(text);
  const values = new Map(
    Array.from(yaml.matchAll(/^(\w+): "?(.*?)"?$/gm), ([, key = '', value = '']) => [key, value]),
  );
  const list = (key: string) =>
    values
      .get(key)
      ?.replace(/[[\]" ]/g, '')
      .split(',') ?? [];
  const address = values.get('slug') ?? '';
  const former = list('former_slugs').map((slug) => address.replace(/[^/]*$/, slug));
  return {
    ...{text, address, addresses: [address, ...former]},
    title: values.get('title') ?? '',
    website: values.get('website'),
    category: list('categories')[0],
  };
}

/** A page without its place among others. */
export function withoutPosition(text: string): string {
  return text.replace(/^sidebar_position: .*\n/m, '');
}

/**
 * The blocks of a page, each with its sentences, items or rows. Headers of tables and footnotes are left out. They are not
 * read as the generator reads them, which may err.
 *
 * @param sentences all that may be on the page; what follows none of them is one unit
 */
export function blocksOf(text: string, sentences: readonly string[]): string[][] {
  const {body} = partsOf(text);
  const blocks = body.trim().split(/\n{2,}/);
  return blocks.flatMap((block) => {
    if (/^\[\^[^\]]+\]:/.test(block)) return [];
    if (block.startsWith('#')) return [[block]];
    if (block.startsWith('|')) return [block.split('\n').slice(2).map(rowIn)];
    if (/^[-*] /.test(block))
      return [
        block
          .slice(2)
          .split(/\n[-*] /)
          .map(collapse),
      ];
    return [sentencesIn(collapse(block), sentences)];
  });
}

function rowIn(line: string): string {
  const cells = line.slice(1, -1).split('|');
  return cells.map((cell) => cell.trim()).join(' | ');
}

function sentencesIn(paragraph: string, sentences: readonly string[]): string[] {
  const found: string[] = [];
  for (let rest = paragraph; rest !== '';) {
    const known = sentences.filter((sentence) => rest.startsWith(sentence));
    const next =
      known.reduce((one, other) => (other.length > one.length ? other : one), '') || rest;
    found.push(next);
    rest = rest.slice(next.length).trimStart();
  }
  return found;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The units that a page should have: those of the article, with what a person did to them, and those that a person added. */
export function unitsExpected({blocks}: Subject, said: readonly Said[]): string[] {
  const lines = blocks.flatMap((block) =>
    block.lines.flatMap(({id, text}) => {
      const mine = said.find(({line}) => line === id);
      const now = mine ? mine.text : text;
      return now === '' ? [] : [now];
    }),
  );
  const listed = new Set(blocks.flatMap((block) => block.lines.map(({id}) => id)));
  const added = said.flatMap(({line, text, edit}) =>
    (line === undefined || !listed.has(line)) && text !== '' && !IN_FRONT_MATTER.has(edit)
      ? [text]
      : [],
  );
  return [...lines, ...added].sort();
}

export const IN_FRONT_MATTER: ReadonlySet<Said['edit']> = new Set(['key', 'alias', 'description']);

/** What the description of a page is made of. */
function descriptionOf(subject: Subject): string {
  const [line] = subject.blocks[0]?.lines ?? [];
  const title = isSection(subject) ? subject.title : '';
  return line?.text.replace(/\[\^\w+\]/g, '') ?? title;
}

/** Where the article and a person changed the same. */
export interface Meeting {
  /** The lines that the article has changed or removed. */
  readonly changed: ReadonlySet<number>;
  /** Whether both changed one line: somebody has to decide. */
  readonly isConflict: boolean;
  /**
   * Whether a conflict is no surprise: the article has changed or removed a line that a person edited or deleted, removed
   * a whole block in which a person wrote, or changed sentences among which a person put others or from which they took
   * some.
   */
  readonly mayConflict: boolean;
}

export function meetingOf(before: Subject, now: Subject, said: readonly Said[]): Meeting {
  const textNow = new Map(now.blocks.flatMap(({lines}) => lines.map(({id, text}) => [id, text])));
  const isChanged = ({id, text}: Block['lines'][number]) => textNow.get(id) !== text;
  const changed = new Set(
    before.blocks.flatMap((block) => block.lines.filter(isChanged).map(({id}) => id)),
  );
  const isHard = ({id, form, lines}: Block) => {
    const own = said.filter(({block}) => block === id);
    const same = now.blocks.find((block) => block.id === id);
    const isTouched = JSON.stringify(same?.lines) !== JSON.stringify(lines);
    const isRearranged = form === 'sentences' && own.some(({edit}) => edit !== 'edit');
    return own.length > 0 && (!same || (isRearranged && isTouched));
  };
  const isDescribed =
    descriptionOf(before) !== descriptionOf(now) && said.some(({edit}) => edit === 'description');
  const meets = ({line}: Said) => line !== undefined && changed.has(line);
  /** Of a block that the article removed, what a person has left of it may have become the person's own. */
  const isOwn = ({block}: Said) =>
    now.blocks.every(({id}) => id !== block) &&
    said.some((other) => other.block === block && other.edit === 'delete');
  return {
    changed,
    isConflict:
      isDescribed || said.some((each) => each.edit === 'edit' && meets(each) && !isOwn(each)),
    mayConflict: isDescribed || said.some(meets) || before.blocks.some(isHard),
  };
}
