import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';

/*
 * For tests: what validators have against the data that a page carries for machines. No network is asked, the vocabulary
 * of schema.org comes with a package.
 */

// Playwright loads this file as CommonJS, where import.meta is unknown.
const VOCABULARY = createRequire(resolve('package.json')).resolve('@vocabulary/schema/schema.nq');

let validator: Promise<Validator> | undefined;

/**
 * Reads a block of JSON-LD as a processor does and holds it against schema.org: every type must be known, and every
 * property must belong to its type. Values are not held against their types: the compiler does that.
 *
 * @returns a line for each fault
 */
export async function faultsOf(block: object): Promise<string[]> {
  const type = '@type' in block ? block['@type'] : undefined;
  if (typeof type !== 'string') return ['the block has no @type'];
  try {
    await jsonld.expand(block, {safe: true, documentLoader});
  } catch (error) {
    return [`not JSON-LD: ${error instanceof Error ? error.message : String(error)}`];
  }
  validator ??= createValidator();
  const issues = await (await validator).validate({jsonld: {[type]: [structuredClone(block)]}});
  return issues.map(({path, issueMessage}) => {
    const place = path.map(({property, type: at}) => property ?? at ?? '').join('.');
    return `${place}: ${issueMessage}`;
  });
}

async function createValidator(): Promise<Validator> {
  const vocabulary = await jsonld.fromRDF(await readFile(VOCABULARY, 'utf8'), {
    format: 'application/n-quads',
  });
  const prefixes = {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'http://schema.org/',
  };
  return new Validator(await jsonld.compact(vocabulary, prefixes));
}

/** Knows the one context that our blocks may name. */
async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`unknown context ${url}`);
  return {documentUrl: url, document: {'@context': {'@vocab': 'http://schema.org/'}}};
}
