import {partsOf} from '../../merge/mergePage.ts';
import {spaceIn, type Block, type Line, type Subject} from './model.fixture.ts';
import {pick, saidSentence} from './words.fixture.ts';
import type {Choices} from './act.fixture.ts';
import {escapeRegExp} from '../../../../src/knowledge/escapeRegExp.ts';

/*
 * What a person does to the page of a subject. Each thing that the person writes has a mark that nothing else has.
 */

export const EDITS = [
  ...[
    'sentence',
    'cited',
    'edit',
    'edit',
    'edit',
    'add',
    'delete',
    'section',
    'key',
    'alias',
    'description',
  ],
] as const;

export type EditName = (typeof EDITS)[number];

/** What a person wrote on a page, or took from it. */
export interface Said {
  readonly edit: EditName;
  readonly mark: string;
  /** What a unit of the body says now, or a line of the front matter. Empty if it is deleted. */
  readonly text: string;
  /** The block in which it is. */
  readonly block?: number;
  /** The line of the article that was edited or deleted. */
  readonly line?: number;
}

/** A page after an edit. */
export interface EditedPage {
  readonly text: string;
  readonly said: readonly Said[];
}

interface Edit {
  readonly page: string;
  readonly subject: Subject;
  /** What the person has done to the page so far. */
  readonly said: readonly Said[];
  readonly mark: string;
  readonly choices: Choices;
}

/** Edits a page. @returns undefined if the page has nothing that can be edited like this */
export function editPage(name: EditName, edit: Edit): EditedPage | undefined {
  const {page, mark} = edit;
  switch (name) {
    case 'section': {
      const texts = [`## Mine ${mark}`, `Said by ${mark}.`];
      const said = texts.map((text) => ({edit: name, mark, text}));
      return {text: beforeNotes(page, texts.join('\n\n')), said};
    }
    case 'key':
      return inFrontMatter(edit, name, /$/, `keywords: [${mark}]\n`, /^keywords:/m);
    case 'alias':
      return inFrontMatter(
        edit,
        name,
        /^(?=sidebar_position:)/m,
        `aliases: [${mark}]\n`,
        /^aliases:/m,
      );
    case 'description':
      return inFrontMatter(edit, name, /^description: .*\n/m, `description: Mine is ${mark}.\n`);
    default:
      return editLines(name, edit);
  }
}

function inFrontMatter(
  {page, mark}: Edit,
  edit: EditName,
  at: RegExp,
  text: string,
  unless = /^description: Mine/m,
): EditedPage | undefined {
  const {opening, yaml, closing, body} = partsOf(page);
  if (unless.test(yaml) || !at.test(yaml)) return undefined;
  const said = [{edit, mark, text: text.trim()}];
  return {text: opening + yaml.replace(at, text) + closing + body, said};
}

function editLines(name: EditName, edit: Edit): EditedPage | undefined {
  const {subject, said, mark, choices} = edit;
  const [a, b, c] = choices;
  if (subject.blocks.length === 0) return undefined;
  const block = pick(subject.blocks, a);
  const shown = block.lines.filter(({id}) => said.every(({line}) => line !== id));
  if (shown.length === 0) return undefined;
  const line = pick(shown, b);
  const isSentence = block.form === 'sentences';
  const record = {edit: name, mark, block: block.id};
  const replace = (write: (found: string) => string) => replaceLine(edit, block, line, write);
  switch (name) {
    case 'sentence':
    case 'cited': {
      if (!isSentence) return undefined;
      const note = name === 'cited' ? `[^${mark}]` : '';
      const text = saidSentence(block.script, mark) + note;
      const page = replace((found) => `${found}${spaceIn(block.script)}${text}`);
      if (page === undefined) return undefined;
      const cited = note === '' ? page : `${page.trimEnd()}\n\n${note}: Told to ${mark}.\n`;
      return {text: cited, said: [{...record, text}]};
    }
    case 'edit': {
      const text = edited(block, line, mark);
      const page = replace((found) => edited(block, {text: found}, mark));
      return page === undefined
        ? undefined
        : {text: page, said: [{...record, line: line.id, text}]};
    }
    case 'add': {
      if (isSentence) return undefined;
      const text = block.form === 'rows' ? `New ${mark} | machines` : `New ${mark}, machines`;
      const written = block.form === 'rows' ? `| ${text} |` : `- ${text}`;
      const isFirst = c % 3 === 0 && block.form === 'items';
      const page = replace((found) => (isFirst ? `${written}\n${found}` : `${found}\n${written}`));
      return page === undefined ? undefined : {text: page, said: [{...record, text}]};
    }
    default: {
      if (shown.length < 2 || line.text.includes('[^')) return undefined;
      const page = replace(() => '');
      return page === undefined
        ? undefined
        : {text: page, said: [{...record, line: line.id, text: ''}]};
    }
  }
}

/** A line with a remark of the person. */
function edited({form}: Block, {text}: Pick<Line, 'text'>, mark: string): string {
  if (form === 'sentences')
    return text.replace(/[.。！?](?:\[\^\w+\])?$/, (end) => ` (${mark})${end}`);
  const remark = ` (closed in 2025, ${mark})`;
  return text.endsWith('|') ? text.replace(/\s*\|$/, `${remark} |`) : text + remark;
}

/** Replaces the line of a page that says what a line of the article says, with its bullet and bars, if there is only one. */
function replaceLine(
  {page}: Edit,
  {form}: Block,
  {text}: Line,
  write: (found: string) => string,
): string | undefined {
  const escaped = (words: string) => escapeRegExp(words).replace(/ /g, '\\s+');
  const cells = text.split(' | ').map(escaped);
  const source = {
    items: `^- ${escaped(text)}$`,
    rows: `^\\|\\s*${cells.join('\\s*\\|\\s*')}\\s*\\|$`,
    sentences: `(?<=^|\\s|[。！])${escaped(text)}(?=$|\\s|[\\u4e00-\\u9fff])`,
  }[form];
  const pattern = new RegExp(source, 'gmu');
  const head = page.length - partsOf(page).body.length;
  const body = page.slice(head);
  const [found, ...others] = [...body.matchAll(pattern)];
  if (!found || others.length > 0) return undefined;
  const end = found.index + found[0].length;
  const written = write(found[0]);
  if (written !== '')
    return page.slice(0, head) + body.slice(0, found.index) + written + body.slice(end);
  const [before, after] = [body.slice(0, found.index), body.slice(end)];
  const isLast = /^(?:\s*\n\n|\s*$)/.test(after);
  if (form !== 'sentences') return page.slice(0, head) + before + after.replace(/^\n/, '');
  return (
    page.slice(0, head) + (isLast ? before.trimEnd() + after : before + after.replace(/^\s/, ''))
  );
}

/** Adds blocks at the end of a page, before its footnotes. */
function beforeNotes(page: string, blocks: string): string {
  const notes = /^\[\^[^\]]+\]:/m.exec(page)?.index ?? page.length;
  const [before, after] = [page.slice(0, notes).trimEnd(), page.slice(notes)];
  return `${before}\n\n${blocks}\n${after === '' ? '' : `\n${after}`}`;
}
