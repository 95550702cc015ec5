import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Names the manual for contributors, CONTRIBUTING.md, and links it if the address of the repository is known. */
export default function ManualLink() {
  const {manual} = useDocusaurusContext().siteConfig.customFields ?? {};
  const name = <code>CONTRIBUTING.md</code>;
  return typeof manual === 'string' ? (
    <a href={manual} rel="external">
      {name}
    </a>
  ) : (
    name
  );
}
