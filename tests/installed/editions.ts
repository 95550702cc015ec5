import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {filesOf} from './stored.ts';

/**
 * Makes of the site in a folder another edition of it, that pages and their style can be told by. As after a real build,
 * the stylesheet has another name, and the former one is gone.
 *
 * @param files the pages to change; the stylesheet changes if all do
 */
export function publishEdition(folder: string, edition: string, files?: readonly string[]): void {
  const [, style = ''] = filesOf(folder).flatMap(
    (file) => /^assets\/css\/(styles\..+\.css)$/.exec(file) ?? [],
  );
  const newStyle = files ? style : `styles.${edition}.css`;
  if (!files) {
    const path = join(folder, 'assets/css', style);
    writeFileSync(path, `${readFileSync(path, 'utf8')}:root{--edition:${edition}}`);
    renameSync(path, join(folder, 'assets/css', newStyle));
  }
  for (const file of files ?? filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8');
    const mark = `<meta name="edition" content="${edition}">`;
    writeFileSync(
      join(folder, file),
      page
        .replaceAll(style, newStyle)
        .replace(/(?:<meta name="edition"[^>]*>)?<\/head>/, `${mark}</head>`),
    );
  }
}

/** The edition of the page at hand and of its style; empty for the one that was built. */
export async function editionsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? '',
    getComputedStyle(document.documentElement).getPropertyValue('--edition'),
  ]);
}
