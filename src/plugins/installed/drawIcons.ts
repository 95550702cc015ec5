import {readFile} from 'node:fs/promises';
import {renderPng} from '../pictures/renderPng.ts';

/** An icon of the installed site: the mark in the color of paper on a background in the accent color. */
interface Icon {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Width of the mark as a share of the icon's. A system may crop a maskable icon to a circle of 80 % of its width. */
  readonly mark: number;
  /** Radius of the corners as a share of the icon's width. */
  readonly corner: number;
}

const ICONS: readonly Icon[] = [
  {name: '192.png', size: 192, mark: 0.66, corner: 0.2},
  {name: '512.png', size: 512, mark: 0.66, corner: 0.2},
  {name: 'maskable.png', size: 512, mark: 0.52, corner: 0},
  // Apple's systems round the corners themselves.
  {name: 'apple-touch.png', size: 180, mark: 0.62, corner: 0},
];

const BACKGROUND = '#0a5c5a';
const MARK = '#fbfaf6';

/** Draws the icons from the favicon. @returns the bytes of each PNG, by file name. */
export async function drawIcons(): Promise<ReadonlyMap<string, Uint8Array>> {
  const favicon = await readFile('static/img/favicon.svg', 'utf8');
  return new Map(ICONS.map((icon) => [icon.name, draw(icon, favicon)]));
}

function draw({size, mark, corner}: Icon, favicon: string): Uint8Array {
  const width = size * mark;
  const start = (size - width) / 2;
  // The favicon follows the browser's theme; an icon needs a fixed color.
  const drawing = favicon
    .replace(/<style>.*?<\/style>/s, '')
    .replace(
      '<svg',
      `<svg x="${start}" y="${start}" width="${width}" height="${width}" color="${MARK}"`,
    );
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
      `<rect width="${size}" height="${size}" rx="${size * corner}" fill="${BACKGROUND}"/>${drawing}</svg>`,
  );
}
