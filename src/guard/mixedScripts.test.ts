import {describe, expect, test} from 'vitest';
import {faultsOn} from './onPage.fixture.ts';

const fault = (word: string, letter: string) =>
  `"${word}" has letters of another script that look like Latin ones, the first ${letter}: write it in one script`;

describe('a word may not mix letters that look alike', () => {
  test.each([
    ['The p\u0430ypal of compute.', '8:5', fault('p\u0430ypal', 'U+0430')],
    ['```sh\nnpm i \u0430kash\n```', '9:7', fault('\u0430kash', 'U+0430')],
    ['The \u0391KASH network.', '8:5', fault('\u0391KASH', 'U+0391')],
    ['The h\u0585st.', '8:5', fault('h\u0585st', 'U+0585')],
    [
      'The \u{1D41A}\u{1D424}\u{1D41A}\u{1D42C}\u{1D421} network.',
      '8:5',
      fault('\u{1D41A}\u{1D424}\u{1D41A}\u{1D42C}\u{1D421}', 'U+1D41A'),
    ],
    [
      'A \u24E6\u24D0\u24DB\u24DB\u24D4\u24E3.',
      '8:3',
      fault('\u24E6\u24D0\u24DB\u24DB\u24D4\u24E3', 'U+24E6'),
    ],
    ['The \u1D00\u1D0B\u1D00s\u029C net.', '8:5', fault('\u1D00\u1D0B\u1D00', 'U+1D00')],
    ['The p&#1072;ypal.', '8:1', fault('p\u0430ypal', 'U+0430')],
  ])('%j', (body, place, message) => {
    expect(faultsOn(body)).toEqual([`${place} ${message}`]);
  });

  test('in front matter, escaped or not', () => {
    expect(faultsOn('x', 'chains: [S\u043Elana]\n')).toEqual([
      `6:10 ${fault('S\u043Elana', 'U+043E')}`,
    ]);
    expect(faultsOn('x', 'chains: ["S\\u043Elana"]\n')).toEqual([
      `6:10 ${fault('S\u043Elana', 'U+043E')}`,
    ]);
  });
});

test.each([
  'Сеть Akash сдаёт GPU-карты в аренду; IP-адрес, Web3-проект.',
  'Δt, αβ, Σx, μs, kΩ, λ-calculus, η2, β-version and ΔG.',
  'Το δίκτυο Akash νοικιάζει κάρτες.',
  'СССР, ТОР and МОРЕ.',
  'The vector \u{1D431} and \u{1D400}\u{1D431} = \u{1D41B}, \u24B6 or \u24B7, \u{1F170}\u{1F171} and \uFF21\uFF30\uFF29.',
])('words of one script may stand: %j', (body) => {
  expect(faultsOn(body)).toEqual([]);
});
