import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {editUrl, historyUrl, reportUrl} from '../../data/codeHost.ts';
import styles from './PageSource.module.css';
import {useRepository} from './useRepository.ts';

interface Props {
  readonly title: string;
  /** Address of the page, base path included. */
  readonly permalink: string;
  /** The file that it is made from, as Docusaurus names it: `@site/docs/data/iagon.mdx`. */
  readonly source: string;
}

/** How to correct a page: edit its file, report a problem, see its history. Nothing if the repository is not known. */
export default function PageSource({title, permalink, source}: Props) {
  const {url} = useDocusaurusContext().siteConfig;
  const repository = useRepository();
  if (!repository) return null;
  const file = source.replace(/^@site\//, '');
  const links = [
    {text: 'Edit this page', href: editUrl(repository, file)},
    {
      text: 'Report a problem',
      href: reportUrl(repository, {title, address: `${url}${permalink.replace(/\/$/, '')}`}),
    },
    {text: 'History', href: historyUrl(repository, file)},
  ];
  return (
    <ul className={styles.links} data-unindexed data-unprinted>
      {links.map(({text, href}) => (
        <li key={text}>
          <a href={href} rel="external">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
