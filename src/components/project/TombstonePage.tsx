import Link from '@docusaurus/Link';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {TombstonePageView} from '../../knowledge/views.ts';
import Monogram from './Monogram.tsx';
import header from './ProjectHeader.module.css';
import styles from './TombstonePage.module.css';
import PageSource from '../page/PageSource.tsx';
import type {Page} from '../page/usePage.ts';

interface Props {
  readonly page: Page;
  readonly view: TombstonePageView;
  readonly children: ReactNode;
}

/** The page of a project that was removed from the atlas: the reason, then what the page said. */
export default function TombstonePage({page: {title}, view, children}: Props) {
  const {metadata} = useDoc();
  return (
    <article className={styles.page}>
      <header className={header.header}>
        <Monogram letters={view.monogram} hue={view.hue} large />
        <h1 className={header.title}>{title}</h1>
      </header>
      <div className={styles.reason}>
        <p>
          <strong>The atlas no longer lists this project.</strong> {view.because}
        </p>
        {view.category && (
          <p>
            It was listed under <Link to={view.category.permalink}>{view.category.label}</Link>.
          </p>
        )}
      </div>
      <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
        <h2>What the page said</h2>
        <MDXContent>{children}</MDXContent>
      </div>
      <PageSource title={title} permalink={metadata.permalink} source={metadata.source} />
    </article>
  );
}
