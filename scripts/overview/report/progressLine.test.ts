import {expect, test} from 'vitest';
import {progressLine} from './progressLine.ts';

/** Reports a page every so many milliseconds. @returns what the terminal got */
function draw({isTTY, step}: {isTTY: boolean; step: number}): string[] {
  const lines: string[] = [];
  let time = 0;
  const {onProgress, clear} = progressLine({isTTY, write: (text) => lines.push(text)}, () => time);
  for (let done = 1; done <= 20; done += 1) {
    time += step;
    onProgress('checked', done, 20);
  }
  clear();
  return lines.map((line) => line.replace('\r\u001b[K', '<'));
}

test('a long run shows in one line of the terminal how far it is', () => {
  const lines = draw({isTTY: true, step: 40});
  expect(lines).toEqual([
    '<13 of 20 pages checked',
    '<16 of 20 pages checked',
    '<19 of 20 pages checked',
    '<',
  ]);
});

test('a short run shows nothing', () => {
  expect(draw({isTTY: true, step: 20})).toEqual([]);
});

test('a run that no terminal shows is silent', () => {
  expect(draw({isTTY: false, step: 400})).toEqual([]);
});
