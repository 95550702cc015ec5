import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The web address of the repository; undefined for a site that was built without knowing it. */
export function useRepository(): string | undefined {
  const {repository} = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof repository === 'string' ? repository : undefined;
}
