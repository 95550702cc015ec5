import * as z from 'zod';
import type {Page} from '../../src/knowledge/page.ts';
import {outsideAddressesOn, type Address} from '../links/addresses.ts';
import {readHostList} from './hostList.ts';

/** A group of hosts whose pages are weak sources for the same reason. */
export interface WeakGroup {
  /** What a page there is, such as "a price site". */
  readonly kind: string;
  readonly reason: string;
  /** Hosts with all below them, some with a part of their addresses: `example.org/news`. */
  readonly hosts: readonly string[];
}

const {groups, groupOf} = readHostList(
  new URL('./weakHosts.yml', import.meta.url),
  z.strictObject({kind: z.string(), reason: z.string(), hosts: z.array(z.string())}),
);

/** The list of weak hosts, which people keep in weakHosts.yml. */
export const WEAK_GROUPS: readonly WeakGroup[] = groups;

/** Returns the group of an address whose host is weak; undefined for all others. */
export const weakGroupOf: (url: URL) => WeakGroup | undefined = groupOf;

/** A page that leads to weak hosts. */
export interface WeakPage {
  readonly file: string;
  /** Each address once. */
  readonly addresses: readonly WeakAddress[];
}

/** An address at a weak host, and why it is weak. */
export interface WeakAddress extends Address {
  readonly group: WeakGroup;
}

/** Returns the addresses of a page at weak hosts; undefined if it has none. */
export function weakPage(page: Page): WeakPage | undefined {
  const addresses = weakAddresses(outsideAddressesOn(page));
  return addresses.length === 0 ? undefined : {file: page.file, addresses};
}

/** Of these addresses, those at weak hosts, each once in a file. */
export function weakAddresses(addresses: readonly Address[]): WeakAddress[] {
  const seen = new Set<string>();
  return addresses.flatMap((address) => {
    const key = `${address.file} ${address.url.href}`;
    const group = seen.has(key) ? undefined : weakGroupOf(address.url);
    seen.add(key);
    return group ? [{...address, group}] : [];
  });
}

/** Writes the pages that lead to weak hosts, those with the most first: how often, to which, and why these are weak. */
export function writeWeak(pages: readonly WeakPage[]): string[] {
  return [...pages]
    .sort((a, b) => b.addresses.length - a.addresses.length)
    .map(({file, addresses}) => {
      const hosts = addresses.map(({url, group}) => `${url.host} (${group.kind})`);
      return `${file}: ${addresses.length} at weak hosts: ${[...new Set(hosts)].join(', ')}`;
    });
}
