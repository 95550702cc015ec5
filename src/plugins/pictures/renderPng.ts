import {Resvg} from '@resvg/resvg-wasm';

/** Renders an SVG as the bytes of a PNG file, without fonts of the system. Call `initWasm` first. */
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
