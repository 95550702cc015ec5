import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {citationPath, citationText} from '../../data/citation.ts';
import {versionUrl} from '../../data/codeHost.ts';
import {useAddress} from '../page/useAddress.ts';
import {useRepository} from '../page/useRepository.ts';
import styles from './Citation.module.css';
import SectionHeading from '../page/SectionHeading.tsx';

interface Props {
  readonly title: string;
  /** Address of the page without the base path. */
  readonly permalink: string;
  readonly checked: string | undefined;
  /** The file that it is made from, as Docusaurus names it, and the commit that last changed it. */
  readonly source: string;
  readonly version: string | undefined;
}

/** How to cite a page: in words, as files for programs, and what it said on the day of the citation. */
export default function Citation({title, permalink, checked, source, version}: Props) {
  const {siteConfig} = useDocusaurusContext();
  const address = useAddress(permalink);
  const repository = useRepository();
  const bibtex = useBaseUrl(citationPath(permalink, 'bib'));
  const csl = useBaseUrl(citationPath(permalink, 'json'));
  return (
    <section className={styles.citation}>
      <SectionHeading id="cite">Cite this page</SectionHeading>
      <p className={styles.text}>
        {citationText({title, site: siteConfig.title, checked, address})}
      </p>
      <p>
        As <a href={bibtex}>BibTeX</a>, <a href={csl}>CSL-JSON</a>
        {repository && version && (
          <>
            ;{' '}
            <a
              href={versionUrl(repository, source.replace(/^@site\//, ''), version)}
              rel="external"
            >
              this version
            </a>{' '}
            in the history
          </>
        )}
      </p>
    </section>
  );
}
