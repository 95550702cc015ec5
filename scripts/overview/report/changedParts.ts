import {partsOf} from '../merge/mergePage.ts';

/**
 * Tells what of a page changes: keys of its front matter, `order` for its place among others, `text` and `footnotes`.
 *
 * @returns the names in the order of the page; none if nothing changes
 */
export function changedParts(before: string, after: string): string[] {
  if (before === after) return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  const [oldKeys, newKeys] = [keysOf(old.yaml), keysOf(now.yaml)];
  const keys = [...new Set([...newKeys.keys(), ...oldKeys.keys()])].filter(
    (key) => oldKeys.get(key) !== newKeys.get(key),
  );
  const [oldBody, newBody] = [splitBody(old.body), splitBody(now.body)];
  return [
    ...keys.map((key) => (key === 'sidebar_position' ? 'order' : key)),
    ...(oldBody.text === newBody.text ? [] : ['text']),
    ...(oldBody.footnotes === newBody.footnotes ? [] : ['footnotes']),
  ];
}

/** The source of each key, with the lines that belong to it. Comments belong to the key before them. */
function keysOf(yaml: string): Map<string, string> {
  const entries = yaml.split(/^(?=[^\s#-][^:\n]*:)/m);
  return new Map(
    entries.flatMap((entry) => {
      const key = /^[^\s#-][^:\n]*(?=:)/.exec(entry)?.[0];
      return key === undefined ? [] : [[key, entry.trimEnd()] as const];
    }),
  );
}

function splitBody(body: string): {readonly text: string; readonly footnotes: string} {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isNote = (line: string) => /^\[\^[^\]]+\]:/.test(line);
  return {
    text: lines.filter((line) => !isNote(line)).join('\n'),
    footnotes: lines.filter(isNote).join('\n'),
  };
}
