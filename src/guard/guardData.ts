import {existsSync} from 'node:fs';
import {join} from 'node:path/posix';
import * as z from 'zod';
import {readFrontMatter} from '../knowledge/frontMatter.ts';
import {validate} from '../knowledge/issues.ts';
import type {Finding} from '../knowledge/problem.ts';
import {authorsFile, tagsFile} from '../knowledge/schema.ts';
import {hiddenCharacters} from './characters.ts';
import type {Guard} from './guard.ts';
import {readContributed} from './guardFiles.ts';
import {mixedWords} from './mixedScripts.ts';
import {findYamlFaults} from './yaml.ts';

/** The YAML files beside the pages, each with the form that only the guard demands of it. */
const FILES: Readonly<Record<string, z.ZodRecord | undefined>> = {
  'docs/glossary.yml': undefined,
  'docs/languages.yml': undefined,
  'docs/phrases.yml': undefined,
  'docs/search.yml': undefined,
  'docs/tags.yml': undefined,
  'docs/vocabulary.yml': undefined,
  'blog/authors.yml': authorsFile,
  'blog/tags.yml': tagsFile,
};

/**
 * Finds what may not stand in the YAML files of `docs/` and `blog/`: all that is more than plain values.
 *
 * @param closed files that must not be read; those with such faults are added to it
 * @param faultsOf judges a file; for callers that remember its judgments
 */
export function guardData(
  root: string,
  closed: Set<string>,
  faultsOf: Guard = guardDataText,
): readonly Finding[] {
  return Object.entries(FILES).flatMap(([file, schema]) => {
    if (closed.has(file) || !existsSync(join(root, file))) return [];
    const text = readContributed(root, file);
    const faults = faultsOf(file, text);
    if (faults.length > 0) closed.add(file);
    return faults.length > 0 || !schema ? faults : schemaFaults(file, text, schema);
  });
}

/** Finds what may not stand in one of these files, whatever else it must be. */
export function guardDataText(file: string, text: string): readonly Finding[] {
  return [
    ...findYamlFaults(file, text),
    ...hiddenCharacters(file, text),
    ...mixedWords(file, text),
  ];
}

function schemaFaults(file: string, text: string, schema: z.ZodRecord): readonly Finding[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) return [{file, ...yaml}];
  const result = validate(schema, file, yaml);
  return 'problems' in result ? result.problems : [];
}
