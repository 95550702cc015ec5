import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {HOSTILE} from './hostileArticles.fixture.ts';
import {randomArticle} from './randomArticle.fixture.ts';

/*
 * Articles that nobody would write: real, random and hostile ones with their bytes cut, doubled and shuffled. Each has
 * a number, so that a failure can be repeated.
 */

/** The bytes of the article with a number. The first are the hostile articles as they are. */
export function fuzzedArticle(seed: number, index: number): Uint8Array {
  const hostile = HOSTILE[index];
  if (hostile) return Buffer.from(hostile(LARGE), 'utf8');
  const random = randomNumbers(seed * 1_000_003 + index);
  let bytes: Buffer = Buffer.from(seedArticle(random), 'utf8');
  for (let left = random(4); left >= 0; left -= 1) bytes = pick(MUTATIONS, random)(bytes, random);
  return bytes;
}

/** @returns a whole number from 0 up to, not including, the given one. The algorithm is mulberry32. */
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

/** The number of repetitions in a hostile article, and the most in one that is changed further. */
const [LARGE, SMALL] = [1000, 60];

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
