import {
  changedWord,
  unitsOf,
  type Model,
  type PageAct,
  type Unit,
} from './revisionModel.fixture.ts';

/** Edits the pages of any version of the article as the person of the model does. */
export function editPages(model: Model, pages: ReadonlyMap<string, string>): Map<string, string> {
  const {categories, landing} = model;
  const units = unitsOf(model);
  const acts = new Map([
    ['/categories', landing],
    ...categories.map((each) => [`/categories/category-${each.id}`, each.page] as const),
    ...categories.flatMap(({entries}) =>
      entries.map((each) => [`/projects/project-${each.id}`, each.page] as const),
    ),
  ]);
  return new Map(
    [...pages].flatMap(([path, text]): [string, string][] => {
      const address = /^slug: (.*)$/m.exec(text)?.[1] ?? '';
      return editPage(path, text, acts.get(address)?.acts ?? [], units);
    }),
  );
}

function editPage(
  path: string,
  text: string,
  acts: readonly PageAct[],
  units: readonly Unit[],
): [string, string][] {
  if (acts.includes('delete')) return [];
  const end = text.indexOf('\n---\n') + '\n---\n'.length;
  let yaml = text.slice(0, end);
  let blocks = units.reduce(
    editUnit,
    text
      .slice(end)
      .split('\n\n')
      .map((block) => block.trim())
      .filter((block) => block !== ''),
  );
  if (acts.includes('comment')) yaml = yaml.replace('\nslug:', '\n# mine comment\nslug:');
  if (acts.includes('key')) {
    yaml = yaml.replace(/(?<=\nslug: .*)\n/, '\nkeywords: [mine key] # mine too\n');
  }
  if (acts.includes('quotes')) yaml = yaml.replace(/(?<=^slug: )(.*)$/m, '"$1"');
  if (acts.includes('section')) blocks = withBlock(withBlock(blocks, '## Mine'), 'minesection');
  const whole = `${yaml}${blocks.map((block) => `\n${block}\n`).join('')}`;
  const name = acts.includes('rename') ? path.replace(/([^/]+)\.mdx$/, renamed) : path;
  return [[name, acts.includes('returns') ? whole.replaceAll('\n', '\r\n') : whole]];
}

function renamed(file: string): string {
  return file === 'index.mdx' ? file : `mine-${file}`;
}

/** Edits the block in which the words of a paragraph are, if the page has it. */
function editUnit(blocks: readonly string[], {id, kind, changes, whole}: Unit): string[] {
  const at = blocks.findIndex((block) => block.includes(`u${id}a`));
  if (at === -1) return [...blocks];
  let block = blocks[at] ?? '';
  const notes: string[] = [];
  changes.forEach((change, index) => {
    if (change?.owner !== 'person') return;
    const word = `u${id}${index === 0 ? 'b' : 'f'}`;
    const text = changedWord(word, change.act, kind, 'mine');
    block = block.replace(text === '' ? ` ${word}` : word, text);
    if (change.act === 'cite' && kind !== 'code') notes.push(`[^mine${word}]: Note mine${word}.`);
  });
  const edited = [...blocks.slice(0, at), block, ...blocks.slice(at + 1), ...notes];
  if (whole?.owner !== 'person') return edited;
  if (whole.act === 'follow') return edited.toSpliced(at + 1, 0, `mineblock${id}.`);
  const rest = edited.toSpliced(at, 1);
  return whole.act === 'move' ? withBlock(rest, block) : rest;
}

/** Adds a block at the end of the text, before the notes. */
function withBlock(blocks: readonly string[], block: string): string[] {
  const notes = blocks.findIndex((each) => each.startsWith('[^'));
  return blocks.toSpliced(notes === -1 ? blocks.length : notes, 0, block);
}
