import {pickSome, type Act} from './act.fixture.ts';
import {entriesIn, subjectsIn, type Block, type Book} from './model.fixture.ts';
import {newBlock, newLine} from './parts.fixture.ts';
import {moveIn} from './orderActs.fixture.ts';
import {pick} from './words.fixture.ts';

/** Acts that change what the article says of a project. */
export const TEXT_ACTS = {
  moveLine: (book, [a, b, c]) =>
    moveIn(pickSome(blocksIn(book), a, ({lines}) => lines.length > 1)?.lines ?? [], b, c),
  reverseLines(book, [a]) {
    const block = pickSome(blocksIn(book), a, ({lines}) => lines.length > 1);
    block?.lines.reverse();
    return block !== undefined;
  },
  editLine(book, [a, b, c]) {
    const block = pick(blocksIn(book), a);
    const line = pick(block.lines, b);
    const number = String((book.count += 1));
    const isRewritten = c % 3 === 0 || !/\d/.test(line.text);
    const {text} = isRewritten ? newLine(block, c, book) : line;
    line.text = isRewritten ? text : line.text.replace(/\d+/, number);
    return true;
  },
  citeLine(book, [a, b]) {
    const block = pickSome(blocksIn(book), a, ({form}) => form === 'sentences');
    const line = block && pick(block.lines, b);
    if (!line || line.text.includes('[^')) return false;
    line.text += `[^f${line.id}]`;
    return true;
  },
  addLine(book, [a, b, c]) {
    const block = pick(blocksIn(book), a);
    block.lines.splice(b % (block.lines.length + 1), 0, newLine(block, c, book));
    return true;
  },
  removeLine(book, [a, b]) {
    const block = pickSome(blocksIn(book), a, ({lines}) => lines.length > 1);
    block?.lines.splice(b % block.lines.length, 1);
    return block !== undefined;
  },
  addBlock(book, [a, b]) {
    const {blocks, script, isCut} = pick(entriesIn(book), a);
    if (isCut) return false;
    const forms = (['items', 'rows', 'sentences'] as const).filter(
      (form) => form === 'sentences' || blocks.every((block) => block.form !== form),
    );
    blocks.push(newBlock(pick(forms, b), script, b, book));
    return blocks.length < 4;
  },
  removeBlock(book, [a, b]) {
    const entry = pick(entriesIn(book), a);
    const {blocks} = entry;
    if (blocks.length < 2) return false;
    entry.isCut = true;
    blocks.splice(1 + (b % (blocks.length - 1)), 1);
    return true;
  },
  softWrap(book, [a]) {
    const entry = pick(entriesIn(book), a);
    entry.isWrapped = !entry.isWrapped;
    return true;
  },
} satisfies Record<string, Act>;

function blocksIn(book: Book): Block[] {
  return subjectsIn(book).flatMap(({blocks}) => blocks);
}
