import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useSyncExternalStore} from 'react';

/**
 * The full address of a page; undefined for a site that was built without knowing its host.
 *
 * @param path with or without the base path
 */
export function useAddress(path: string): string | undefined {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  return siteConfig.customFields?.isHostKnown ? withBaseUrl(path, {absolute: true}) : undefined;
}

/**
 * Makes full addresses for other sites. One that was built without knowing its host is asked for where it lies: until then,
 * and on a disk, its addresses begin at the root.
 *
 * @returns the address of a path that has no base path
 */
export function useFullAddresses(): (path: string) => string {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const host = useSyncExternalStore(nothing, hostNow, hostAtBuild);
  return (path) =>
    siteConfig.customFields?.isHostKnown
      ? withBaseUrl(path, {absolute: true})
      : host + withBaseUrl(path);
}

/** Calls nobody: a page keeps its host. */
const nothing = () => () => {};
const hostNow = () => (location.protocol === 'file:' ? '' : location.origin);
const hostAtBuild = () => '';
