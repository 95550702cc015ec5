import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {filesOf} from './stored.ts';

/**
 * Makes of the site in a folder another edition of it, that pages and a script of theirs can be told by. As after a real
 * build, the script has another name, and the former one is gone.
 *
 * @param files the pages to change; the script changes if all do
 */
export function publishEdition(folder: string, edition: string, files?: readonly string[]): void {
  if (!files) {
    const former = filesOf(folder).filter((file) => /^assets\/js\/edition\./.test(file));
    for (const file of former) rmSync(join(folder, file));
    const code = `document.documentElement.dataset.edition="${edition}";`;
    writeFileSync(join(folder, `assets/js/edition.${edition}.js`), code);
  }
  for (const file of files ?? filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8')
      .replace(/<meta name="edition"[^>]*>/, '')
      .replace('</head>', `<meta name="edition" content="${edition}"></head>`);
    const script = `<script src="/assets/js/edition.${edition}.js"></script>`;
    writeFileSync(
      join(folder, file),
      files
        ? page
        : page.replace(
            /(?:<script src="[^"]*edition[^"]*"><\/script>)?<\/body>/,
            `${script}</body>`,
          ),
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
