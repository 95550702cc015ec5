import {parse} from 'tldts';
import {isOneSlip} from '../../src/knowledge/oneSlip.ts';
import {WELL_KNOWN} from '../content/imitations.ts';

/** Shorter names are one letter off too many others. */
const LEAST_LETTERS = 5;

/** What a name is compared with. */
export interface KnownNames {
  /** Registered domains: `akash.network`. Each name below one of them is of the same owner. */
  readonly domains: ReadonlySet<string>;
  /** What a reader takes for the owner of each name: `akash.network` for `akash`, `github` for `github`. */
  readonly owners: ReadonlyMap<string, string>;
}

/** Makes names to compare with of hosts that are linked to already, and of names that are known widely. */
export function knownNames(hosts: readonly string[]): KnownNames {
  const domains = new Set<string>();
  const owners = new Map([...WELL_KNOWN].map((name) => [name, name]));
  for (const host of hosts) {
    const {domain, domainWithoutSuffix: name} = parse(host, {allowPrivateDomains: true});
    if (domain === null || !name) continue;
    domains.add(domain);
    if (name.length < LEAST_LETTERS) continue;
    owners.set(name, domain);
    owners.set(domain.replaceAll('.', '-'), domain);
  }
  return {domains, owners};
}

/**
 * Whom a reader could take for the owner of a host: somebody whose name is that of the host but for one letter or its ending,
 * or is a part of it. Honest hosts do that too, so that a person has to look.
 *
 * @returns undefined where the host is of a known owner, or resembles none
 */
export function resembledBy(host: string, {domains, owners}: KnownNames): string | undefined {
  const {domain, domainWithoutSuffix: name, subdomain} = parse(host, {allowPrivateDomains: true});
  if (domain === null || !name || domains.has(domain)) return undefined;
  const labels = [name, ...(subdomain ? subdomain.split('.') : [])];
  const parts = labels.flatMap((label) => [label, ...runsOf(label.split('-'))]);
  const owner =
    parts.map((part) => owners.get(part)).find((found) => found !== undefined) ??
    [...owners].find(([known]) => known.length >= LEAST_LETTERS && isOneSlip(name, known))?.[1];
  // A widely known name has its own domain, which need not be linked to yet.
  return owner === name ? undefined : owner;
}

/** The names that hyphens make of a label: `akash`, `network` and `akash-network` of `akash-network-claim`. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((_, length) => words.slice(start, start + length + 1).join('-')),
  );
}
