import {weakAddresses, type WeakAddress} from '../content/weakHosts.ts';
import {outsideAddresses} from '../links/addresses.ts';
import type {State} from './state.ts';

/** An address at a weak host that a change adds. */
export interface AddedWeak extends WeakAddress {
  /** How many such addresses the file has now. */
  readonly inFile: number;
}

/** Lists the addresses at weak hosts that nothing led to before: for each, a reviewer may ask for a better source. */
export function newWeak(base: State, head: State): AddedWeak[] {
  const known = new Set(outsideAddresses(base.sources).map(({url}) => url.href));
  const weak = weakAddresses(outsideAddresses(head.sources));
  return weak
    .filter(({url}) => !known.has(url.href))
    .map((address) => ({
      ...address,
      inFile: weak.filter(({file}) => file === address.file).length,
    }));
}
