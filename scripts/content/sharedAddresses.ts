import {readFileSync} from 'node:fs';
import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {formerAddresses} from '../../src/knowledge/redirects.ts';
import {MADE, ownAddresses} from './places.ts';

/**
 * Finds articles and manuals at an address that something else has: another of them, a page of the atlas, a former
 * address, or a page that the site makes itself. Pages of the atlas are compared with one another by the model.
 *
 * @param isUnread whether a file is not read
 */
export function sharedAddresses(
  knowledge: KnowledgeBase,
  isUnread: (file: string) => boolean,
): Finding[] {
  const {projects, tombstones, categories, landing, tags} = knowledge;
  const pages = [...projects, ...tombstones, ...categories, ...(landing ? [landing] : [])];
  const owners = new Map<string, string>([
    ...MADE.map((address) => [address, 'a page that the site makes'] as const),
    ...tags.map(({permalink, slug}) => [permalink, `the tag ${slug}`] as const),
    ...formerAddresses(knowledge).map(({from, to}) => [from, `a former address of ${to}`] as const),
    ...pages.map(({permalink, file}) => [permalink, file] as const),
  ]);
  return ownAddresses(isUnread).flatMap(([address, file]): Finding[] => {
    const key = address.toLowerCase();
    const owner = owners.get(key) ?? ownerOfFolder(file, key);
    owners.set(key, file);
    return owner === undefined
      ? []
      : [
          {
            file,
            ...placeOfSlug(file),
            message: `the address ${address} is taken by ${owner}: ${file.startsWith('blog/') ? 'write another slug' : 'rename the file'}`,
            rule: 'unique-address',
          },
        ];
  });
}

/** Folders of the built site in which nothing of `src/pages` belongs: what is written there later would replace it. */
const MADE_FOLDER =
  /^\/(404$|(?:api|assets|download|embed|feeds|img|print|blog|tags|projects|categories)(?=\/))/;

function ownerOfFolder(file: string, address: string): string | undefined {
  const [, folder] = (file.startsWith('blog/') ? undefined : MADE_FOLDER.exec(address)) ?? [];
  return folder === undefined ? undefined : `what the site makes at /${folder}`;
}

/** Where an article says its address; the address of a manual is the name of its file. */
function placeOfSlug(file: string): {readonly line: number; readonly column: number} {
  const start = {line: 1, column: 1};
  if (!file.startsWith('blog/')) return start;
  const yaml = readFrontMatter(frontMatterOf(readFileSync(file, 'utf8')) ?? '', 2);
  return 'data' in yaml ? yaml.positionOf(['slug']) : start;
}
