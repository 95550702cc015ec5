import {Resvg} from '@resvg/resvg-wasm';

/** Draws an SVG, of which the system's fonts are no part, as the bytes of a PNG file. `initWasm` must have run. */
export function renderPng(svg: string): Uint8Array {
  const resvg = new Resvg(svg, {font: {loadSystemFonts: false}});
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
}
