import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {modelFrom} from '../../src/knowledge/modelFile.ts';
import {generatedFolder} from './buildPages.ts';

/**
 * Reads the knowledge base of which the site was just built.
 *
 * @param outDir the folder of the built site
 */
export async function builtKnowledge(outDir: string): Promise<KnowledgeBase> {
  return modelFrom(
    await readFile(join(generatedFolder(outDir), 'knowledge/default/model.json'), 'utf8'),
  );
}
