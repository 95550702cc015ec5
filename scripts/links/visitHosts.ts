import type {Address} from './addresses.ts';
import type {Answer} from './askAddress.ts';
import {withoutFragment} from './exemptions.ts';

/** An address, all places where it is written, and what became of it. */
export interface Visited {
  readonly url: string;
  readonly places: readonly Pick<Address, 'file' | 'line'>[];
  readonly answer: Answer;
}

interface Visit {
  /** Asks one address. */
  readonly ask: (url: URL) => Promise<Answer>;
  /** How long to wait between two addresses of a host, in milliseconds. */
  readonly delay: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How many hosts are visited at a time. */
  readonly hosts: number;
}

/**
 * Asks each address once, never two of one host at a time. A host that is busy, does not answer or does not exist is not
 * asked again: what is left of it has the same answer.
 *
 * @returns the addresses, sorted
 */
export async function visitHosts(
  addresses: readonly Address[],
  {ask, delay, wait, hosts}: Visit,
): Promise<Visited[]> {
  const waiting = [...byHost(addresses).values()];
  const visited: Visited[] = [];
  const visitor = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      let failed: Answer | undefined;
      let isFirst = true;
      for (const [url, places] of host) {
        if (!failed && !isFirst) await wait(delay);
        isFirst = false;
        const answer = failed ?? (await ask(new URL(url)));
        if ('isWholeHost' in answer) failed = answer;
        visited.push({url, places, answer});
      }
    }
  };
  await Promise.all(Array.from({length: hosts}, visitor));
  return visited.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Returns the addresses of each host, and where each is written. What follows a # is only for the browser. */
function byHost(
  addresses: readonly Address[],
): ReadonlyMap<string, ReadonlyMap<string, Address[]>> {
  const hosts = new Map<string, Map<string, Address[]>>();
  for (const address of addresses) {
    const host = hosts.get(address.url.host) ?? new Map<string, Address[]>();
    hosts.set(address.url.host, host);
    const url = withoutFragment(address.url);
    const places = host.get(url) ?? [];
    host.set(url, places);
    places.push(address);
  }
  return hosts;
}
