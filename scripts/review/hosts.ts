import {outsideAddresses, type Address} from '../links/addresses.ts';
import type {State} from './state.ts';

/** Returns the first address at each host that nothing linked to before. A host and its `www.` are one. */
export function newHosts(base: State, head: State): (Address & {readonly host: string})[] {
  const known = new Set(outsideAddresses(base.sources).map(hostOf));
  const found: (Address & {readonly host: string})[] = [];
  for (const address of outsideAddresses(head.sources)) {
    const host = hostOf(address);
    if (!known.has(host)) found.push({...address, host});
    known.add(host);
  }
  return found;
}

function hostOf({url}: Address): string {
  return url.host.replace(/^www\./, '');
}
