import {existsSync} from 'node:fs';
import {join} from 'node:path/posix';
import * as z from 'zod';
import {readFrontMatter} from '../knowledge/frontMatter.ts';
import {toProblems} from '../knowledge/issues.ts';
import type {Problem} from '../knowledge/problem.ts';
import {authorsFile, tagsFile} from '../knowledge/schema.ts';
import {hiddenCharacters} from './characters.ts';
import {readContributed} from './guardFiles.ts';
import {findYamlFaults} from './yaml.ts';

/** The YAML files beside the pages, each with the form that nobody else demands of it. */
const FILES: Readonly<Record<string, z.ZodRecord | undefined>> = {
  'docs/glossary.yml': undefined,
  'docs/search.yml': undefined,
  'docs/tags.yml': undefined,
  'docs/vocabulary.yml': undefined,
  'blog/authors.yml': authorsFile,
  'blog/tags.yml': tagsFile,
};

/** Finds what may not stand in the YAML files of `docs/` and `blog/`: all that is more than plain values. */
export function guardData(root: string): readonly Problem[] {
  return Object.entries(FILES).flatMap(([file, schema]) =>
    existsSync(join(root, file)) ? faultsIn(file, readContributed(root, file), schema) : [],
  );
}

function faultsIn(file: string, text: string, schema: z.ZodRecord | undefined): readonly Problem[] {
  const faults = [...findYamlFaults(file, text), ...hiddenCharacters(file, text)];
  if (faults.length > 0 || !schema) return faults;
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) return [{file, ...yaml}];
  const result = schema.safeParse(yaml.data);
  return result.success ? [] : toProblems(file, yaml, result.error, []);
}
