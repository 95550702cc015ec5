import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {filesOf} from './stored.ts';

/**
 * Makes of the site in a folder another edition of it, that pages and their script can be told by. As after a real build,
 * the script has another name, and the former one is gone.
 *
 * @param files the pages to change; the script changes if all do
 */
export function publishEdition(folder: string, edition: string, files?: readonly string[]): void {
  const [, script = ''] = filesOf(folder).flatMap(
    (file) => /^assets\/js\/(first-view\..+\.js)$/.exec(file) ?? [],
  );
  const newScript = files ? script : `first-view.${edition}.js`;
  if (!files) {
    const path = join(folder, 'assets/js', script);
    const mark = `document.documentElement.dataset.edition="${edition}";`;
    writeFileSync(path, readFileSync(path, 'utf8') + mark);
    renameSync(path, join(folder, 'assets/js', newScript));
  }
  for (const file of files ?? filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8');
    const mark = `<meta name="edition" content="${edition}">`;
    writeFileSync(
      join(folder, file),
      page
        .replaceAll(script, newScript)
        .replace(/(?:<meta name="edition"[^>]*>)?<\/head>/, `${mark}</head>`),
    );
  }
}

/** The edition of the page at hand and of its script; empty for the one that was built. */
export async function editionsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? '',
    document.documentElement.dataset.edition ?? '',
  ]);
}
