import type {List, Paragraph, PhrasingContent, Table, TableCell, TableRow} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {UrlOf} from './definitions.ts';
import {readLine, type Entry} from './entry.ts';
import {lineTextOf} from './lineText.ts';
import {isMark} from './marks.ts';
import type {Reading} from './reading.ts';
import {startOf} from './startOf.ts';
import type {Unit} from './unit.ts';

/**
 * Cuts a table whose rows are entries into the rows: the name is in one column, and the others are the text and the facts.
 *
 * @returns undefined for any other table
 */
export function tableUnits(table: Table, {urlOf, takesRows}: Reading): Unit[] | undefined {
  const column = nameColumnOf(table, urlOf);
  if (column === undefined || !(takesRows || isLinked(table, column, urlOf))) return undefined;
  const {header, rows} = partsOf(table, column, urlOf);
  const columns = {header, column, textColumn: textColumnOf(header, rows, column), urlOf};
  return [
    ...(header
      ? [{type: 'label' as const, start: startOf(table), node: {...table, children: [header]}}]
      : []),
    ...rows.map((row): Unit => {
      const asProse = {...table, children: header ? [header, row] : [row]};
      const entry = rowEntry(row, columns);
      const start = startOf(row);
      return entry
        ? {type: 'entry', start, node: row, entry, asProse: [asProse]}
        : {type: 'prose', start, node: asProse, row};
    }),
  ];
}

/** A table of HTML may have no header: then the first row is an entry as well. */
function partsOf({children: [first, ...others]}: Table, column: number, urlOf: UrlOf) {
  const cell = first?.children[column];
  const isEntry = cell !== undefined && readName(cell, urlOf)?.website !== undefined;
  return isEntry ? {rows: [first, ...others].filter(isRow)} : {header: first, rows: others};
}

function isRow(row: TableRow | undefined): row is TableRow {
  return row !== undefined;
}

/** Whether nearly all rows begin with a link to the web: such a table lists projects in any article. */
function isLinked({children: [, ...rows]}: Table, column: number, urlOf: UrlOf): boolean {
  const linked = rows.filter(({children}) => {
    const cell = children[column];
    return cell !== undefined && readName(cell, urlOf)?.website !== undefined;
  });
  return 10 * linked.length >= 9 * rows.length;
}

/**
 * The column of the names: the first in which at least half of the rows begin with a link or a bold name. Before it,
 * there are only numbers and images.
 */
export function nameColumnOf({children: [, ...rows]}: Table, urlOf: UrlOf): number | undefined {
  const width = Math.max(...rows.map(({children}) => children.length), 0);
  for (let column = 0; column < width; column += 1) {
    const cells = rows.flatMap(({children}) => children[column] ?? []);
    const named = cells.filter((cell) => readName(cell, urlOf) !== undefined);
    if (2 * named.length >= rows.length) return column;
    if (!cells.every(isQuiet)) return undefined;
  }
  return undefined;
}

/** Reads the name in a cell. A link that is nothing but an image is a logo or a badge. */
function readName(cell: TableCell, urlOf: UrlOf): Entry | undefined {
  if (lineTextOf(cell) === '') return undefined;
  return readLine(cell.children, {urlOf, takesBareLinks: true, takesPaths: true});
}

function isQuiet(cell: TableCell): boolean {
  return /^[\d\s.#]*$/.test(toString(cell)) || cell.children.every((node) => isMark(node));
}

/** Headers of the column that says what a project is, in the languages of the lists that are read. */
const TEXT =
  /descri|about|what|summary|details|purpose|notes?$|features|说明|說明|描述|简介|簡介|介绍|介紹|備考|概要|内容|特徴|説明|소개|설명|내용|описание|что делает|назначение|الوصف|وصف|نبذة/iu;

/** The least average length of a text that no header announces, in characters. */
const MIN_TEXT = 25;

/** The column of the texts: the one whose header says so, else the one with the longest cells. */
function textColumnOf(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  nameColumn: number,
): number | undefined {
  const announced = header?.children.findIndex(
    (cell, column) => column > nameColumn && TEXT.test(toString(cell)),
  );
  if (announced !== undefined && announced !== -1) return announced;
  const width = Math.max(...rows.map(({children}) => children.length), 0);
  let best: {column: number; length: number} | undefined;
  for (let column = nameColumn + 1; column < width; column += 1) {
    const texts = rows.map(({children}) => (children[column] ? toString(children[column]) : ''));
    const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(rows.length, 1);
    if (length >= MIN_TEXT && length > (best?.length ?? 0)) best = {column, length};
  }
  return best?.column;
}

interface Columns {
  readonly header: TableRow | undefined;
  readonly column: number;
  readonly textColumn: number | undefined;
  readonly urlOf: UrlOf;
}

function rowEntry(row: TableRow, {header, column, textColumn, urlOf}: Columns): Entry | undefined {
  const cell = row.children[column];
  if (!cell) return undefined;
  const entry = readName(cell, urlOf) ?? plainName(cell);
  if (!entry) return undefined;
  const text = textColumn === undefined ? undefined : row.children[textColumn];
  const said: Paragraph[] =
    text && hasWords(text) ? [{type: 'paragraph', children: text.children}] : [];
  const facts = row.children.flatMap((fact, index) =>
    index === column || index === textColumn || !hasWords(fact) || isRank(fact, index < column)
      ? []
      : [factItem(header?.children[index], fact)],
  );
  const list: List = {type: 'list', ordered: false, spread: false, children: facts};
  return {...entry, body: [...said, ...entry.body, ...(facts.length > 0 ? [list] : [])]};
}

/** In a table of projects, a name may have no link. */
function plainName(cell: TableCell): Entry | undefined {
  const isPlain = cell.children.every(({type}) => type === 'text' || type === 'inlineCode');
  const name = toString(cell).trim();
  return isPlain && /[\p{L}\p{N}]/u.test(name) ? {name, aliases: [], body: []} : undefined;
}

/** Whether a cell is the number of its row. */
function isRank(cell: TableCell, isBeforeName: boolean): boolean {
  return isBeforeName && /^[\d\s.#]*$/.test(toString(cell)) && cell.children.length < 2;
}

function hasWords(cell: TableCell): boolean {
  return cell.children.some(({type}) => type !== 'text') || /[^\s–—-]/.test(toString(cell));
}

function factItem(header: TableCell | undefined, {children}: TableCell): List['children'][number] {
  const title = header
    ? toString(header)
        .trim()
        .replace(/[:：]$/, '')
    : '';
  const lead: PhrasingContent[] = title === '' ? [] : [{type: 'text', value: `${title}: `}];
  return {
    type: 'listItem',
    spread: false,
    children: [{type: 'paragraph', children: [...lead, ...children]}],
  };
}
