import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';

/*
 * For tests: validates the JSON-LD of a page. Works without a network: a package contains the vocabulary of schema.org.
 */

// Not import.meta.resolve: Playwright loads this file as CommonJS.
const VOCABULARY = createRequire(resolve('package.json')).resolve('@vocabulary/schema/schema.nq');

let validator: Promise<Validator> | undefined;

/**
 * Expands a block of JSON-LD and checks it against schema.org: every type must be known, and every property must belong
 * to its type. The types of values are not checked here, because the compiler does that.
 *
 * @returns one line for each fault.
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

/** Knows only schema.org, the one context that our blocks may name. */
async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`unknown context ${url}`);
  return {documentUrl: url, document: {'@context': {'@vocab': 'http://schema.org/'}}};
}
