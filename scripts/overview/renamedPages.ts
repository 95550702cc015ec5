import {editFrontMatter} from './pages/editFrontMatter.ts';
import {identityOf} from './pages/knownPages.ts';
import type {Renaming} from './identity/renaming.ts';
import type {Disk} from './model.ts';

/** A disk after renamings, and those that cannot be made. */
export interface RenamedDisk {
  readonly disk: Disk;
  /** Paths of pages whose front matter cannot be edited in place. */
  readonly failed: readonly string[];
}

/**
 * Returns the disk as it would be if a person had renamed the pages by hand: with the new slug in the front matter, the
 * old slug among the former ones, and the old name among the aliases. The run then moves the files and updates the names.
 */
export function withRenamedPages(disk: Disk, renamings: readonly Renaming[]): RenamedDisk {
  const pages = new Map(disk.pages);
  const failed: string[] = [];
  for (const renaming of renamings) {
    const text = renamedPage(pages.get(renaming.path) ?? '', renaming);
    if (text === undefined) failed.push(renaming.path);
    else pages.set(renaming.path, text);
  }
  return {disk: {...disk, pages}, failed};
}

function renamedPage(text: string, {kind, from, to, keepsTitle}: Renaming): string | undefined {
  const {title = '', aliases = [], former_slugs: former = []} = identityOf(text) ?? {};
  const otherNames = [...new Set([...aliases, from.title, title])].filter(
    (name) => name !== to.title,
  );
  const formerSlugs = [...new Set([...former, from.slug])].filter((slug) => slug !== to.slug);
  return editFrontMatter(text, {
    slug: `/${kind}/${to.slug}`,
    ...(keepsTitle && {aliases: otherNames}),
    ...(formerSlugs.length > 0 && {former_slugs: formerSlugs}),
  });
}
