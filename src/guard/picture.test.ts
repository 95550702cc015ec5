import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runs} from '../../scripts/gate/seed.ts';
import {pictureFileFault} from './picture.ts';
import {pictureBytes, PICTURES} from './pictures.fixture.ts';

const STILL = [
  ['x.png', 'png'],
  ['x.jpg', 'jpg'],
  ['x.jpeg', 'progressive'],
  ['x.gif', 'gif'],
  ['x.webp', 'webp'],
  ['x.webp', 'lossless'],
  ['x.webp', 'alpha'],
  ['x.avif', 'avif'],
] as const;

test.each(STILL)('lets %s stand, a %s', (file, name) => {
  expect(pictureFileFault(file, pictureBytes(name))).toBeUndefined();
});

test('a picture is of the format that its name says', () => {
  for (const [file] of STILL) {
    for (const [other, name] of STILL) {
      const ending = (path: string) => path.replace('jpeg', 'jpg');
      const fault = pictureFileFault(file, pictureBytes(name));
      if (ending(file) === ending(other)) expect(fault).toBeUndefined();
      else expect(fault, `${file} ${name}`).toMatch(/^is not an? \w+, whatever its name says/);
    }
  }
});

test.each([
  ['x.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['x.png', 'module.exports = require("child_process").execSync("id")'],
  ['x.jpg', '<!doctype html><script>alert(1)</script>'],
  ['x.gif', 'GIF'],
  ['x.webp', 'RIFF'],
  ['x.avif', ''],
  ['x.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
])('refuses %s that holds %j', (file, text) => {
  expect(pictureFileFault(file, Buffer.from(text))).toMatch(/^is not an? \w+, whatever/);
});

test('refuses a script that begins like a picture', () => {
  expect(pictureFileFault('x.gif', Buffer.from('GIF89a/*aaaaaaaaaaaaaaaaa*/=1;alert(1)//;'))).toBe(
    'is not a whole file of a GIF: save it again',
  );
});

describe('what comes after the end of the picture', () => {
  test.each(STILL.filter(([file]) => file !== 'x.avif'))('%s, a %s', (file, name) => {
    const after = Buffer.from('PK\x03\x04<script>alert(1)</script>');
    expect(pictureFileFault(file, Buffer.concat([pictureBytes(name), after]))).toBe(
      `has ${after.length} bytes after the end of the picture: save it again`,
    );
  });

  test('of which an AVIF has none: its boxes fill the file', () => {
    const after = Buffer.from('<script>alert(1)</script>');
    expect(pictureFileFault('x.avif', Buffer.concat([pictureBytes('avif'), after]))).toBe(
      'is not a whole file of an AVIF: save it again',
    );
  });
});

test.each(STILL)('refuses %s, a %s, that is cut off', (file, name) => {
  const bytes = pictureBytes(name);
  for (const length of [20, bytes.length >> 1, bytes.length - 1]) {
    expect(pictureFileFault(file, bytes.subarray(0, length)), String(length)).toMatch(
      /^is not a whole file/,
    );
  }
});

test.each([
  ['x.gif', 'movingGif'],
  ['x.png', 'movingPng'],
  ['x.webp', 'movingWebp'],
] as const)('refuses %s that moves', (file, name) => {
  expect(pictureFileFault(file, pictureBytes(name))).toMatch(/^moves/);
});

test.each([
  ['x.png', 'png', 16, [0, 1, 0, 0, 0, 0, 0, 2]],
  ['x.gif', 'gif', 6, [0xff, 0xff, 0xff, 0xff]],
  ['x.webp', 'alpha', 24, [0xff, 0xff, 0xff]],
  ['x.webp', 'lossless', 21, [0xff, 0xff, 0xff, 0x0f]],
  ['x.avif', 'avif', pictureBytes('avif').indexOf('ispe') + 8, [0, 1, 0, 0]],
  ['x.jpg', 'jpg', pictureBytes('jpg').indexOf(Buffer.from([0xff, 0xc0])) + 5, [0xff, 0xff]],
] as const)('refuses %s, a %s, that would be drawn too large', (file, name, at, sides) => {
  const bytes = pictureBytes(name);
  Buffer.from(sides).copy(bytes, at);
  expect(pictureFileFault(file, bytes)).toMatch(/^is \d+ by \d+ pixels, 5000 at most/);
});

test.each([
  ['II*\0', [8, 0, 0, 0, 1, 0, 0x25, 0x88]],
  ['MM\0*', [0, 0, 0, 8, 0, 1, 0x88, 0x25]],
] as const)('refuses a picture with the position of its camera: %j', (mark, bytes) => {
  const jpeg = pictureBytes('jpg');
  const exif = Buffer.concat([
    Buffer.from(`Exif\0\0${mark}`, 'latin1'),
    Buffer.from(bytes),
    Buffer.alloc(10),
  ]);
  const withExif = (data: Buffer) =>
    Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, data.length + 2]),
      data,
      jpeg.subarray(2),
    ]);
  expect(pictureFileFault('x.jpg', withExif(exif))).toBe(
    'says where it was taken, to everybody: save it without the data of the camera (EXIF)',
  );
  // The field before it says which way is up.
  const upright = Buffer.from(exif);
  upright.set(mark === 'II*\0' ? [0x12, 0x01] : [0x01, 0x12], 16);
  expect(pictureFileFault('x.jpg', withExif(upright))).toBeUndefined();
});

test('whatever is changed in a picture, reading it ends and throws nothing', () => {
  const change = fc.tuple(
    fc.constantFrom(...STILL, ['x.gif', 'movingGif'] as const, ['x.webp', 'movingWebp'] as const),
    fc.array(fc.tuple(fc.nat(600), fc.nat(255)), {maxLength: 8}),
  );
  fc.assert(
    fc.property(change, ([[file, name], changes]) => {
      const bytes = pictureBytes(name);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      expect(pictureFileFault(file, bytes) ?? '').toMatch(/^(?:|is .*|has .*|moves.*)$/);
    }),
    {numRuns: runs(2000)},
  );
});

test('the fixtures are pictures of three by two pixels', () => {
  expect(Object.keys(PICTURES)).toHaveLength(11);
});
