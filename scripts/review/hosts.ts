import {outsideAddresses, type Address} from '../links/addresses.ts';
import {knownNames, resembledBy} from './resembled.ts';
import type {State} from './state.ts';

/** An address at a host that nothing linked to before. */
interface NewHost extends Address {
  readonly host: string;
  /** Whom a reader could take for its owner, if that is somebody else. */
  readonly resembles: string | undefined;
}

/** Returns the first address at each host that nothing linked to before. A host and its `www.` are one. */
export function newHosts(base: State, head: State): NewHost[] {
  const known = new Set(outsideAddresses(base.sources).map(hostOf));
  const names = knownNames([...known]);
  const found: NewHost[] = [];
  for (const address of outsideAddresses(head.sources)) {
    const host = hostOf(address);
    if (!known.has(host)) {
      found.push({...address, host, resembles: resembledBy(address.url.hostname, names)});
    }
    known.add(host);
  }
  return found;
}

function hostOf({url}: Address): string {
  return url.host.replace(/^www\./, '');
}
