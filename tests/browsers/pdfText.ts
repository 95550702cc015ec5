import {spawnSync} from 'node:child_process';

/** The words of a PDF, page by page; undefined where poppler's pdftotext is not installed. */
export function pdfText(pdf: Buffer): readonly string[] | undefined {
  const {error, stdout} = spawnSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8'});
  return error ? undefined : stdout.split('\f').map(plainWords);
}

/** Words as they are compared: with single spaces, and letters that type joins apart. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
