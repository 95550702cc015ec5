import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {filesOf} from './stored.ts';

/** Makes of the site in a folder another edition of it, that pages and data can be told by. */
export function publishEdition(folder: string, edition: string, files = filesOf(folder)): void {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8');
    const mark = `<meta name="edition" content="${edition}">`;
    writeFileSync(
      join(folder, file),
      page.replace(/(?:<meta name="edition"[^>]*>)?<\/head>/, `${mark}</head>`),
    );
  }
  const data = join(folder, 'api/v1/tags.json');
  writeFileSync(data, JSON.stringify({...JSON.parse(readFileSync(data, 'utf8')), edition}));
}

/** The edition of the page at hand and of the data that it fetches. */
export async function editionsOf(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(async () => {
    const data = await (await fetch('/api/v1/tags.json')).json();
    const mark = document.querySelector('meta[name="edition"]');
    return [mark?.getAttribute('content') ?? null, data.edition ?? null];
  });
}
