import type {ListItem, Root} from 'mdast';
import {isOnRepositoryHost, websiteKey} from '../../../src/knowledge/sameWebsite.ts';
import type {Entry} from './entry.ts';
import type {Reading} from './reading.ts';
import {isPartOfProject} from './signposts.ts';
import {walk} from './walk.ts';

/** Below how many projects a name has to stand before that tells that it is the name of no project. */
const SEVERAL = 3;

/**
 * Finds out which items below those of projects lead to something of the project, and returns a function that tells.
 *
 * Such items are called by a word such as "Documentation", by nothing but their address, or alike below several projects,
 * apart from a number: "Screenshot 1". One that leads to a repository of somebody else is a project, whatever it is called.
 */
export function findParts(tree: Root, readItem: Reading['readItem']): Reading['isPart'] {
  const projects = new Map<string, Set<ListItem>>();
  walk(tree.children, (node) => {
    if (node.type !== 'listItem' || readItem(node)?.website === undefined) return;
    for (const list of node.children) {
      for (const item of list.type === 'list' ? list.children : []) {
        const entry = readItem(item);
        if (!entry) continue;
        const key = withoutNumber(entry.name);
        projects.set(key, (projects.get(key) ?? new Set()).add(node));
      }
    }
  });
  return (entry, above) =>
    isBareAddress(entry) ||
    ((isPartOfProject(entry.name) ||
      (projects.get(withoutNumber(entry.name))?.size ?? 0) >= SEVERAL) &&
      !areOfTwoOwners(entry.website, above.website));
}

/** Whether two addresses are of repositories with different owners. */
function areOfTwoOwners(one = '', other = ''): boolean {
  const ownerOf = (address: string) => websiteKey(address).split('/', 2).join('/');
  return isOnRepositoryHost(one) && isOnRepositoryHost(other) && ownerOf(one) !== ownerOf(other);
}

function withoutNumber(name: string): string {
  return name.toLowerCase().replace(/[\s#.:-]*\d+$/, '');
}

function isBareAddress({name, website, body}: Entry): boolean {
  const address = website?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return name === address && body.length === 0;
}
