import {offsetOf, type Edit} from './edit.ts';
import type {Fixer} from './fixer.ts';

/** Escapes a `<` or `{` that begins no code, and writes an HTML comment as one of MDX and `<https://…>` as a link. */
export const escapeSigns: Fixer = (text, {line, column}) => {
  const at = offsetOf(text, line, column);
  const rest = text.slice(at);
  return (
    comment(rest) ??
    address(rest) ??
    (/^(?:\{|<(?![A-Za-z/$_>!?]))/.test(rest) ? [{start: 0, end: 0, text: '\\'}] : [])
  ).map((edit) => ({...edit, start: at + edit.start, end: at + edit.end}));
};

/** Writes a brace around plain words as text. Code is left to a person. */
export const escapeBraces: Fixer = (text, {line, column}) => {
  const at = offsetOf(text, line, column);
  return /^\{[\p{L}\p{N} .,;:%$€+-]*\}/u.test(text.slice(at))
    ? [{start: at, end: at, text: '\\'}]
    : [];
};

function comment(text: string): readonly Edit[] | undefined {
  if (!text.startsWith('<!--')) return undefined;
  const end = text.indexOf('-->');
  const said = text.slice('<!--'.length, end);
  if (end < '<!--'.length || said.includes('*/')) return [];
  return [
    {start: 0, end: '<!--'.length, text: '{/*'},
    {start: end, end: end + '-->'.length, text: '*/}'},
  ];
}

function address(text: string): readonly Edit[] | undefined {
  const [whole, said = ''] = /^<((?:https?:\/\/|[\w.+-]+@)[^\s<>()[\]{}\\]+)>/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const url = said.includes('://') ? said : `mailto:${said}`;
  return [{start: 0, end: whole.length, text: `[${said}](${url})`}];
}
