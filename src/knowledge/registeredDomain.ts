import {getDomain} from 'tldts';
import {isOnRepositoryHost} from './sameWebsite.ts';

/**
 * Returns the domain that the owner of a website has registered, by the Public Suffix List: `example.co.uk`. Where strangers
 * share a domain, as on `github.io`, it is the name that each of them has there; hosts of repositories have none.
 */
export function registeredDomain(address: string): string | undefined {
  if (isOnRepositoryHost(address)) return undefined;
  return getDomain(address.trim(), {allowPrivateDomains: true}) ?? undefined;
}
