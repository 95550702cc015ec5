import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {readFrontMatter} from '../../knowledge/frontMatter.ts';
import {tagsFile} from '../../knowledge/schema.ts';

/** What Docusaurus reads in place of docs/tags.yml while somebody edits: the last version without a fault. */
export const SOUND_TAGS = '.docusaurus/tags.yml';

/** Copies the tags for Docusaurus, which would stop reading pages at a fault in them. */
export function copySoundTags(from = 'docs/tags.yml', to = SOUND_TAGS): void {
  const text = existsSync(from) ? readFileSync(from, 'utf8') : '';
  const yaml = readFrontMatter(text, 1);
  const isSound = 'data' in yaml && tagsFile.safeParse(yaml.data).success;
  // Docusaurus reads all pages again when the copy is written.
  if (isSound ? existsSync(to) && readFileSync(to, 'utf8') === text : existsSync(to)) return;
  mkdirSync(dirname(to), {recursive: true});
  writeFileSync(to, isSound ? text : '');
}
