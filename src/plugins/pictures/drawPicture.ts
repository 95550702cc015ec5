import {readFile} from 'node:fs/promises';
import {createElement} from 'react';
import satori, {type Font} from 'satori';
import PictureDrawing from './PictureDrawing.tsx';
import type {Picture} from './pictures.ts';
import {renderPng} from './renderPng.ts';

const MODULES = 'node_modules';

/** Loads fonts and colors once. @returns a function that draws a picture, as the bytes of a PNG file. */
export async function createDraw(): Promise<(picture: Picture) => Promise<Uint8Array>> {
  const [tokens, fonts] = await Promise.all([
    readFile('src/css/tokens.css', 'utf8').then(lightTokens),
    Promise.all([
      font('Serif', 'source-serif-4-latin', 600),
      font('Serif Ext', 'source-serif-4-latin-ext', 600),
      font('Sans', 'source-sans-3-latin', 400),
      font('Sans', 'source-sans-3-latin', 600),
      font('Sans Ext', 'source-sans-3-latin-ext', 600),
    ]),
  ]);
  return async (picture) => {
    const drawing = createElement(PictureDrawing, {picture, tokens});
    const svg = await satori(drawing, {width: 1200, height: 630, fonts});
    return renderPng(svg);
  };
}

async function font(name: string, file: string, weight: 400 | 600): Promise<Font> {
  const family = file.replace(/-latin.*/, '');
  const path = `${MODULES}/@fontsource/${family}/files/${file}-${weight}-normal.woff`;
  return {name, weight, data: await readFile(path)};
}

/** The first value of each custom property in a style sheet: the light theme comes before the dark one. */
function lightTokens(css: string): ReadonlyMap<string, string> {
  const tokens = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)];
  const light = (value: string) => /^light-dark\((.*), [^,]*\)$/.exec(value)?.[1] ?? value;
  return new Map(tokens.reverse().map(([, name = '', value = '']) => [name, light(value)]));
}
