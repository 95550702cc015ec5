import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

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
