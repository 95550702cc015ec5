import unhomoglyph from 'unhomoglyph';

/** Writes letters that look like those of ASCII as such, and leaves the others. */
export function inLatin(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => unhomoglyph(letter));
}
