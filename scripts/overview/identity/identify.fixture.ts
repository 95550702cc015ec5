import {expect} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory, type RunInMemory} from '../tests/inMemory.fixture.ts';
import type {Disk} from '../model.ts';

/*
 * For tests of what becomes of pages when the article is revised: people write on each page of whose website they speak.
 */

/** Runs articles one after another; people write "Mine." on every page of a project after the first. */
export function runs(...articles: readonly string[]): RunInMemory {
  const [first = '', ...others] = articles;
  const start = runInMemory(EMPTY_DISK, first);
  return others.reduce((before, article) => runInMemory(before.disk, article), {
    ...start,
    disk: withNotes(start.disk),
  });
}

export function withNotes(disk: Disk): Disk {
  const notes = [...disk.pages].map(([path, text]): [string, string] => {
    const website = websiteOf(text);
    return [path, website === undefined ? text : `${text}\nMine of ${website}.\n`];
  });
  return {...disk, pages: new Map(notes)};
}

function websiteOf(text: string): string | undefined {
  return /^website: (.*)$/m.exec(text)?.[1];
}

/** For each page with a website: its slug. */
export function slugsByWebsite({pages}: Disk): Record<string, string> {
  return Object.fromEntries(
    [...pages.values()].flatMap((text) => {
      const website = websiteOf(text);
      const slug = /^slug: "?\/projects\/([^"\n]*)/m.exec(text)?.[1] ?? '';
      return website === undefined ? [] : [[website, slug]];
    }),
  );
}

/** What a person wrote stands on a page that still has the website of which it was said. */
export function expectWordsAtHome({pages}: Disk): void {
  for (const text of pages.values()) {
    const said = /^Mine of (.*)\.$/m.exec(text)?.[1];
    if (said !== undefined) expect(websiteOf(text)).toBe(said);
  }
}

export function list(...entries: readonly string[]): string {
  return `# Tools\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
}

export function page(disk: Disk, slug: string): string {
  return (
    [...disk.pages.values()].find((text) =>
      new RegExp(`^slug: "?/\\w+/${slug}"?$`, 'm').test(text),
    ) ?? ''
  );
}

export const OTHER = '[Other](https://other.example.org) - Is here too.';
