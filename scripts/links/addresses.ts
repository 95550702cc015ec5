import {visit} from 'unist-util-visit';
import {readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {readPage, type Page} from '../../src/knowledge/page.ts';
import type {SourceFile, Sources} from '../../src/knowledge/sources.ts';

/** An address outside of the site, and where it is written. */
export interface Address {
  readonly url: URL;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Stands for the site itself, to tell what leads out of it. */
const SITE = 'https://site.invalid';

/**
 * Lists the addresses outside of the site on all pages and in the YAML files, in their order: of links, pictures and
 * footnotes, and in the front matter. A file that cannot be read has none: the check says why.
 */
export function outsideAddresses({pages, tags, glossary}: Sources): Address[] {
  return [...pages.flatMap(onPage), ...[tags, ...(glossary ? [glossary] : [])].flatMap(inYaml)];
}

function onPage({file, text}: SourceFile): Address[] {
  const page = readPage(file, text);
  return 'message' in page ? [] : outsideAddressesOn(page);
}

/** Lists the addresses outside of the site on one page, those of its front matter first. */
export function outsideAddressesOn({file, frontMatter, tree}: Page): Address[] {
  const found = stringsIn(frontMatter.data).flatMap(({value, path}) =>
    // Where a value is, only YAML that is parsed once more can say.
    /^https?:/i.test(value) ? leadsOut(value, file, frontMatter.positionOf(path).line) : [],
  );
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    found.push(...leadsOut(node.url, file, node.position?.start.line ?? 1, SITE));
  });
  return found;
}

function inYaml({file, text}: SourceFile): Address[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) return [];
  return stringsIn(yaml.data).flatMap(({value, path}) =>
    leadsOut(value, file, yaml.positionOf(path).line),
  );
}

/** @param base what an address without a host belongs to; without it, text must be a whole address */
function leadsOut(text: string, file: string, line: number, base?: string): Address[] {
  if (!URL.canParse(text, base)) return [];
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && url.origin !== SITE ? [{url, file, line}] : [];
}

interface Leaf {
  readonly value: string;
  readonly path: readonly PropertyKey[];
}

function stringsIn(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') return [{value, path}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
