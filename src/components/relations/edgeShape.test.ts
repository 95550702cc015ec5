import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {RELATION_TYPE_NAMES} from '../../knowledge/relationTypes.ts';
import {edgeOfLabel, edgeShape, endsBetween} from './edgeShape.ts';

test.each([
  ['built-on', 'M0 0L100 0', undefined],
  ['part-of', 'M0 1.7L100 1.7M0 -1.7L100 -1.7', 'M94 5.5L100 0L94 -5.5'],
  ['merged-into', 'M0 0L92 0', 'M100 0L90 5L90 -5z'],
] as const)('%s has a line of its own', (type, line, head) => {
  const shape = edgeShape(type, {x: 0, y: 0}, {x: 100, y: 0});
  expect([shape.line, shape.head]).toEqual([line, head]);
});

test('a wave begins and ends at its points', () => {
  const {line} = edgeShape('similar-to', {x: 0, y: 0}, {x: 30, y: 40});
  expect(line).toMatch(/^M0 0Q.* 30 40$/);
});

test('a line leaves a label at its rim', () => {
  const label = {x: 10, y: 10, width: 40, height: 20};
  expect(edgeOfLabel(label, {x: 200, y: 10})).toEqual({x: 30, y: 10});
  expect(edgeOfLabel(label, {x: 10, y: 200})).toEqual({x: 10, y: 20});
});

test('every line is drawn with finite numbers, between any two points', () => {
  const point = fc.record({x: fc.integer({min: 0, max: 999}), y: fc.integer({min: 0, max: 999})});
  fc.assert(
    fc.property(fc.constantFrom(...RELATION_TYPE_NAMES), point, point, (type, from, to) => {
      const {line, head = '', cut} = edgeShape(type, from, to);
      expect(line + head + cut).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('two lines between the same labels run side by side, whichever way they lead', () => {
  const a = {x: 0, y: 0, width: 20, height: 10};
  const b = {x: 100, y: 0, width: 20, height: 10};
  expect(endsBetween(a, b)).toEqual({from: {x: 10, y: 0}, to: {x: 90, y: 0}});
  expect(endsBetween(a, b, 0, 2)).toEqual({from: {x: 10, y: -6}, to: {x: 90, y: -6}});
  expect(endsBetween(b, a, 1, 2)).toEqual({from: {x: 90, y: 6}, to: {x: 10, y: 6}});
});

test('no two types of relations look alike', () => {
  const css = readFileSync(join(import.meta.dirname, 'EdgeLine.module.css'), 'utf8');
  const looks = RELATION_TYPE_NAMES.map((type) => {
    const {line, head, isFilled} = edgeShape(type, {x: 0, y: 0}, {x: 100, y: 0});
    const [, style = ''] = new RegExp(`^\\.${type} \\{([^}]*)\\}`, 'm').exec(css) ?? [];
    // Colors do not count: not everybody can tell them apart.
    const drawn = style.split(';').filter((each) => each.includes('stroke-dasharray'));
    return JSON.stringify([line, head, isFilled, drawn]);
  });
  expect(new Set(looks).size).toBe(RELATION_TYPE_NAMES.length);
});
