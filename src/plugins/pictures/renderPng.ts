import {Resvg} from '@resvg/resvg-js';

/** Renders an SVG as the bytes of a PNG file, without fonts of the system. */
export function renderPng(svg: string): Uint8Array {
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}
