import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {randomArticle} from './randomArticle.ts';

/*
 * Articles that nobody would write: real, random and hostile ones with their bytes cut, doubled and shuffled. A number
 * names each of them, so that a failure can be seen again.
 */

/** The article of a number, in bytes; the first are the hostile ones as they stand. */
export function fuzzedArticle(seed: number, index: number): Uint8Array {
  const hostile = HOSTILE[index];
  if (hostile) return Buffer.from(hostile(LARGE), 'utf8');
  const random = randomNumbers(seed * 1_000_003 + index);
  let bytes: Buffer = Buffer.from(seedArticle(random), 'utf8');
  for (let left = random(4); left >= 0; left -= 1) bytes = pick(MUTATIONS, random)(bytes, random);
  return bytes;
}

/** @returns whole numbers from 0 up to, not including, the one given; the generator is mulberry32 */
type Random = (below: number) => number;

function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[random(items.length)] ?? items[0];
}

function seedArticle(random: Random): string {
  switch (random(4)) {
    case 0:
      return pieceOf(OVERVIEW, random);
    case 1:
      return pick(HOSTILE, random)(1 + random(SMALL));
    case 2:
      return `${pieceOf(OVERVIEW, random)}\n\n${pick(HOSTILE, random)(1 + random(SMALL))}`;
    default:
      return fc.sample(randomArticle, {seed: random(2 ** 31), numRuns: 1}).join('');
  }
}

const OVERVIEW = readFileSync('blog/decentralizing-ai.md', 'utf8');

/** Some lines of the article, sometimes under its front matter. */
function pieceOf(text: string, random: Random): string {
  const lines = text.split('\n');
  const fence = lines.indexOf('---', 1);
  const start = fence + random(lines.length - fence);
  const head = random(4) === 0 ? lines.slice(0, fence + 1) : ['## One', ''];
  return [...head, ...lines.slice(start, start + 2 + random(6))].join('\n');
}

/** Repetitions in a hostile article that stands for itself, and the most in one that is a seed of others. */
const [LARGE, SMALL] = [1000, 60];

/** Articles by how often what is hostile in them is repeated. */
const HOSTILE: readonly [(times: number) => string, ...((times: number) => string)[]] = [
  () => '',
  () => '---\ntitle: Only this\n---\n',
  () => '---\n',
  () => '\uFEFF',
  ...[
    ...[
      '> ',
      '- ',
      '* ',
      '1. ',
      '+ 1) > ',
      '# ',
      '[',
      ']',
      '![',
      '[](',
      '**a ',
      '_a',
      '*a _b ',
      '~a~~',
    ],
    ...[
      '`',
      '`` ` ',
      '<',
      '<a ',
      '<!--',
      '</',
      '&',
      '&#0;',
      '\\',
      '{',
      '}',
      '$',
      '|',
      '| a ',
      '\t',
    ],
    ...[
      '[^a]',
      '[a]',
      '[a][',
      '[^',
      'a@b.',
      'www.',
      'http://a.',
      'https://a/(',
      ':',
      '"',
      "'",
      '\0',
    ],
    ...['\u202e', '\u200b', '\ud83d\ude00', '\u0301', '\u2028', 'e\u0301', '\r', ' ', 'word '],
  ].map(
    (part) => (times: number) =>
      `# One\n\n${part.repeat(times)}\n\n- **A:** ${part.repeat(times)}x\n`,
  ),
  ...['a', ' ', '*', '[', '> ', '`', '|', '<', 'a b. '].map(
    (part) => (times: number) => `# One\n\n- **A:** ${part.repeat((times * 1000) / part.length)}\n`,
  ),
  (times) => nested(times, '  ', '- x'),
  (times) => nested(Math.min(times, 300), '  ', '- **A:** x'),
  (times) => nested(Math.min(times, 300), '> ', 'x'),
  (times) => nested(Math.min(times, 300), '   ', '1. x'),
  (times) =>
    `# One\n- **A:** x[^0]\n\n${rows(times, (row) => `[^${row}]: y[^${row + 1}]`, '\n\n')}`,
  (times) => `# One\n- **A:** x[^0]\n\n[^0]: y[^0]\n${rows(times, () => '\n    [^0]: y[^0]')}`,
  (times) => rows(times, (row) => `# H${row}\n- **P${row}:** x`),
  (times) => rows(times, (row) => `${'#'.repeat(1 + (row % 6))} H${row}\n- **P:** x ${row}`),
  (times) => `# One\n${rows(times, () => '- **A:** x')}`,
  (times) => `# One\n${rows(times, (row) => `- **A (also B${row}):** x`)}`,
  (times) => `# One\n- **A ${'(formerly B) '.repeat(times)}:** x\n`,
  (times) => `# One\n- **A** ${'(AKT) '.repeat(times)}: x\n`,
  (times) =>
    `# One\n- **${'a'.repeat(times)}:** x\n# ${'b'.repeat(times)}\n- **${'ש'.repeat(times)}:** x\n`,
  (times) => `| a |${' b |'.repeat(times)}\n| - |${' - |'.repeat(times)}\n${'| x '.repeat(times)}`,
  (times) => `# One\n\n| a |\n| - |\n${rows(times, () => '| x |')}\n\n- **A:** x`,
  (times) =>
    `# One\n- **A:** ${rows(times, (row) => `[x](#h-${row})`)}\n# h ${times}\n- **B:** [x](#one)`,
  (times) => `---\n${nested(Math.min(times, 500), ' ', 'a:')}\n---\n`,
  (times) => `---\ntitle: ${'['.repeat(times)}${']'.repeat(times)}\n---\n# One\n- **A:** x`,
  (times) => `---\ntitle: ${'{a: '.repeat(times)}\n---\n`,
  (times) =>
    `---\na0: &a0 [x, x]\n${rows(Math.min(times, 40), (row) => `a${row + 1}: &a${row + 1} [*a${row}, *a${row}]`)}\n---\n# One`,
  (times) => `---\n${rows(times, (row) => `k${row}: *k`)}\n---\n# One`,
  (times) =>
    `---\ncategories:\n${rows(times, (row) => `  C${row}: {slug: one}`)}\n---\n# C1\n- **A:** x`,
  ...[
    ...[
      'a: &a [*a]',
      '<<: *a',
      'title: !!js/function x',
      'title: 1',
      'title: ~',
      'title: [a]',
      '? [a]',
    ],
    ...[
      'categories: x',
      'categories: [One]',
      'categories: {One: x}',
      'categories: {One: {slug: ../x}}',
    ],
    ...[
      'categories: {One: {slug: /etc}}',
      'categories: {One: {slug: con}}',
      'categories: {One: {slug: .base}}',
    ],
    ...[
      'categories: {One: {slug: "a\\\\b"}}',
      'categories: {One: {slug: index}}',
      '__proto__: {a: 1}',
    ],
    ...[
      'categories: {__proto__: {slug: a}}',
      'constructor: 1',
      '"": x',
      'title: "\\0"',
      'title: "\\e[31m"',
    ],
    ...[
      'description: "\\ud800"',
      'title: |\n  a\n  b',
      '%YAML 9',
      '--- x',
      '...',
      'a: 1\na: 2',
      '\ttitle: x',
    ],
  ].map((yaml) => () => `---\n${yaml}\n---\n# One\n\n- **A:** x\n`),
  ...[
    ...[
      '..',
      '.',
      '../..',
      '../../etc/passwd',
      '/etc',
      'C:\\x',
      'a/b',
      'a\\b',
      '.base',
      '.git',
      'con',
      'NUL',
    ],
    ...[
      'aux.mdx',
      'com1',
      'lpt9 ',
      'index',
      'readme',
      'index.mdx',
      '~',
      '-',
      '--',
      '*',
      '?',
      '%2e%2e',
      '&#46;&#46;',
    ],
    ...[
      '\u2024\u2024',
      '\uff0e\uff0e',
      '\uff0f',
      'a\u0000b',
      'a&#0;b',
      'a\u202eb',
      '\u200b',
      '\u00ad',
      '\ufe0f',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'COM¹',
      'con.',
      'a ',
      'ı',
      'ß',
      'ǅ',
      '\ud800',
      '1e3',
      'null',
    ],
  ].map(
    (name) => () =>
      `# ${name}\n\n- **${name}:** x\n- **[${name}](https://a.org):** y\n\n## ${name} 2\n\n- **${name} 2:** z\n`,
  ),
];

function nested(times: number, indent: string, text: string): string {
  return rows(times, (row) => indent.repeat(row) + text);
}

function rows(times: number, row: (index: number) => string, between = '\n'): string {
  return Array.from({length: times}, (_, index) => row(index)).join(between);
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  function cut(bytes, random) {
    return bytes.subarray(0, random(bytes.length));
  },
  function cutOut(bytes, random) {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(20))]);
  },
  function double(bytes, random) {
    const at = random(bytes.length);
    const part = bytes.subarray(at, at + 1 + random(200));
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  },
  function repeat(bytes, random) {
    const at = random(bytes.length);
    const part = Array<Buffer>(random(40)).fill(bytes.subarray(at, at + 1 + random(5)));
    return Buffer.concat([bytes.subarray(0, at), ...part, bytes.subarray(at)]);
  },
  function shuffle(bytes, random) {
    const at = random(bytes.length);
    const part = [...bytes.subarray(at, at + 2 + random(20))];
    const shuffled = part.map((byte) => [random(1000), byte] as const).sort(([a], [b]) => a - b);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(shuffled.map(([, byte]) => byte)),
      bytes.subarray(at + part.length),
    ]);
  },
  function swapLines(bytes, random) {
    const lines = bytes.toString('latin1').split('\n');
    const [line = ''] = lines.splice(random(lines.length), 1);
    lines.splice(random(lines.length), 0, line);
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  function indent(bytes, random) {
    const mark = pick(['  ', '    ', '> ', '- ', '\t', '1. ', '[^a]: '], random);
    const lines = bytes.toString('latin1').split('\n');
    const at = random(lines.length);
    const end = at + 1 + random(6);
    const moved = lines.map((line, row) => (row >= at && row < end ? mark + line : line));
    return Buffer.from(moved.join('\n'), 'latin1');
  },
  function insert(bytes, random) {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), pick(INSERTS, random), bytes.subarray(at)]);
  },
  function insertRandom(bytes, random) {
    const at = random(bytes.length);
    const noise = Uint8Array.from({length: 1 + random(4)}, () => random(256));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
];

const texts = [
  '\0',
  '\r',
  '\r\n',
  '---\n',
  '# ',
  '\n\n- **A:** ',
  '](',
  '**',
  '<!--',
  '-->',
  '```',
  '\n\n',
];
const INSERTS: readonly [Uint8Array, ...Uint8Array[]] = [
  Uint8Array.of(0xff),
  Uint8Array.of(0xc0, 0xaf),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf0, 0x9f),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  ...texts.map((text) => Buffer.from(text)),
];

/** How many articles stand for themselves before the mutated ones begin. */
export const HOSTILE_ARTICLES = HOSTILE.length;
