import type {SourceFile} from '../knowledge/sources.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {readPage} from '../knowledge/page.ts';
import type {Site} from './addresses.ts';
import {apiFiles} from './apiFiles.ts';
import type {DataFile, DataSource} from './dataFile.ts';
import {feeds} from './feeds.ts';
import {jsonSchemas} from './jsonSchemas.ts';
import {llmsFullText, llmsText} from './llms.ts';
import {openapi} from './openapi.ts';
import {plainBody} from './plainBody.ts';
import {projectsCsv} from './projectsCsv.ts';
import {twins} from './twins.ts';

/**
 * Makes every file for programs that is published beside the pages; `catalog.ts` describes them.
 *
 * The files depend on nothing else: no clock, no network. A build of the same pages makes the same bytes.
 *
 * @param pages the texts from which `knowledge` was made
 */
export function dataFiles(
  knowledge: KnowledgeBase,
  pages: readonly SourceFile[],
  site: Site,
): readonly DataFile[] {
  const source: DataSource = {knowledge, site, bodies: bodiesOf(knowledge, pages, site)};
  const markdown = twins(source);
  return [
    ...apiFiles(source),
    projectsCsv(source),
    ...jsonSchemas(site, knowledge.facts),
    openapi(site),
    ...feeds(source),
    ...markdown,
    llmsText(source),
    llmsFullText(markdown),
  ];
}

function bodiesOf(
  knowledge: KnowledgeBase,
  pages: readonly SourceFile[],
  site: Site,
): DataSource['bodies'] {
  const read = pages.map(({file, text}) => readPage(file, text));
  return new Map(
    read.flatMap((page) =>
      'tree' in page ? [[page.file, plainBody(page, knowledge, site)] as const] : [],
    ),
  );
}
