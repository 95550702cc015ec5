import {readFileSync} from 'node:fs';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {convertHtml} from '../article/html.ts';
import {planPages} from '../plan.ts';
import {identify} from '../identity/identify.ts';
import {readKnownPages} from '../pages/knownPages.ts';
import type {Outline} from '../article/model.ts';
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

/** @param disk pages whose slugs and names the outline takes over */
export function outlineFrom(markdown: string, disk: Disk = EMPTY_DISK): Outline {
  return identify(toOutline(articleFrom(markdown)), readKnownPages(disk)).outline;
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
    known: readKnownPages(EMPTY_DISK),
    renamed: [],
    questions: [],
    faults: [],
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
