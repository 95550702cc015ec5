import {readFileSync} from 'node:fs';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {convertHtml} from '../article/html.ts';
import {planPages} from '../plan.ts';
import type {KnownProject, Outline} from '../article/model.ts';
import {toOutline} from '../article/outline.ts';
import {toPages} from '../pages/pages.ts';
import {parseArticle, type Article} from '../article/parse.ts';
import {toReport, type Report} from '../report/report.ts';
import {readVocabulary} from '../pages/vocabulary.ts';
import type {Disk, FreshPage, Place} from '../model.ts';

/*
 * What the tests of the generator share: the steps from an article's text to its pages, without files.
 */

export const findTags = readVocabulary(sourceFile('docs/vocabulary.yml'));

/** Before the first run. */
export const EMPTY_DISK: Disk = {pages: new Map(), base: new Map()};

export function articleFrom(markdown: string): Article {
  return parseArticle('blog/article.md', new TextEncoder().encode(markdown), convertHtml);
}

export function outlineFrom(markdown: string, known?: readonly KnownProject[]): Outline {
  return toOutline(articleFrom(markdown), known);
}

export function pagesOf(
  outline: Outline,
  places: ReadonlyMap<string, Place> = new Map(),
): FreshPage[] {
  return toPages(outline, {out: 'docs', findTags, places});
}

export function reportOf(outline: Outline): Report {
  const plan = planPages(pagesOf(outline), EMPTY_DISK, new Map());
  return toReport(outline, plan, {
    out: 'docs',
    dryRun: false,
    known: {projects: [], places: new Map()},
    disk: EMPTY_DISK,
  });
}

/** The texts of the pages by path. */
export function pagesFrom(markdown: string): Record<string, string> {
  return Object.fromEntries(pagesOf(outlineFrom(markdown)).map(({path, text}) => [path, text]));
}

/** The lines that are printed for bad input; none for good input. */
export function problemsOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.message.split('\n');
    throw error;
  }
}

export function sourceFile(file: string): SourceFile {
  return {file, text: readFileSync(file, 'utf8')};
}
