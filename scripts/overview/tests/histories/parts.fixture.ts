import {
  nameOf,
  type Block,
  type Book,
  type Entry,
  type Line,
  type Script,
  type Section,
} from './model.fixture.ts';
import {lineText, ownName, ownTitle, pick, SHARED_NAMES} from './words.fixture.ts';

/*
 * New parts of an article. The book counts them.
 */

export function newNamesake(entry: Entry, choice: number, book: Book): Entry {
  const other = newEntry(entry.script, choice, book);
  return {...other, names: [nameOf(entry)], website: other.website ?? newWebsite(book, choice)};
}

/** @param choice decides about name, website and text */
export function newEntry(script: Script, choice: number, book: Book): Entry {
  const id = (book.count += 1);
  const hasWebsite = choice % 4 !== 0;
  const isShared = hasWebsite && choice % 3 !== 0;
  const forms = pick<Block['form'][]>(
    [
      ['sentences'],
      ['sentences', 'items'],
      ['sentences', 'rows'],
      ['sentences', 'items', 'sentences'],
    ],
    choice >> 3,
  );
  return {
    id,
    script,
    names: [isShared ? pick(SHARED_NAMES[script], choice >> 5) : ownName(script, id)],
    tellsFormer: false,
    website: hasWebsite ? newWebsite(book, choice) : undefined,
    isWrapped: false,
    blocks: forms.map((form, index) => newBlock(form, script, (choice >> 6) + index, book)),
  };
}

export function newSection(script: Script, book: Book): Section {
  const id = (book.count += 1);
  return {
    id,
    script,
    title: ownTitle(script, id),
    blocks: [],
    entries: [],
    sections: [],
    isGroup: false,
  };
}

export function newBlock(form: Block['form'], script: Script, choice: number, book: Book): Block {
  const block: Block = {id: (book.count += 1), form, script, lines: []};
  const size = 1 + (choice % 3);
  for (let index = 0; index < size; index += 1)
    block.lines.push(newLine(block, choice * 5 + index, book));
  return block;
}

export function newLine(block: Block, choice: number, book: Book): Line {
  const id = (book.count += 1);
  return {id, text: lineText(block, choice, id)};
}

export function newWebsite(book: Book, choice: number): string {
  const id = (book.count += 1);
  const forms = [
    `w${id}.example.org`,
    `github.com/Ann${id}/conf`,
    `w${id}.io`,
    `example.com/p${id}`,
  ];
  return `https://${pick(forms, choice)}`;
}
