import type {SourceFile} from '../knowledge/sources.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {spellDirectives} from '../knowledge/directiveWords.ts';
import {parsePage} from '../knowledge/parsePage.ts';
import type {Site} from './ownAddress.ts';
import {apiFiles} from './apiFiles.ts';
import {citationFiles} from './citation.ts';
import type {DataFile, DataSource} from './dataFile.ts';
import {feeds} from './feeds.ts';
import {seriesCsvs} from './fieldRecords.ts';
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
 * @param parse for callers that have the trees of these texts already; they are changed
 */
export function dataFiles(
  knowledge: KnowledgeBase,
  pages: readonly SourceFile[],
  site: Site,
  parse = parseBody,
): readonly DataFile[] {
  const source: DataSource = {knowledge, site, bodies: bodiesOf(knowledge, pages, parse)};
  return [
    ...apiFiles(source),
    projectsCsv(source),
    ...seriesCsvs(source),
    ...jsonSchemas(site, knowledge.facts),
    openapi(site),
    ...feeds(source),
    ...twins(source),
    ...citationFiles(source),
    llmsText(source),
    llmsFullText(source),
  ];
}

function parseBody({text}: SourceFile): ReturnType<typeof parsePage> {
  return parsePage(text, 'mdx');
}

function bodiesOf(
  knowledge: KnowledgeBase,
  pages: readonly SourceFile[],
  parse: typeof parseBody,
): DataSource['bodies'] {
  return new Map(
    pages.flatMap((page) => {
      const {file} = page;
      // The front matter is in the model.
      const tree = parse(page);
      if ('message' in tree) return [];
      spellDirectives(tree);
      return [[file, plainBody({file, tree}, knowledge)] as const];
    }),
  );
}
