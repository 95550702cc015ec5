import Link from '@docusaurus/Link';
import {PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {AtlasView} from '../../knowledge/views.ts';
import CategoryHeader from './CategoryHeader.tsx';
import CategoryIndex from './CategoryIndex.tsx';
import styles from './LandingPage.module.css';
import PageData from '../data/PageData.tsx';
import PageSource from '../page/PageSource.tsx';
import type {Page} from '../page/usePage.ts';
import SectionHeading from '../page/SectionHeading.tsx';

interface Props {
  readonly page: Page;
  readonly view: AtlasView;
  readonly children: ReactNode;
}

/** The overview has a title of its own, which heads what it says. */
const TITLE = 'Categories';

/** The landing page of the knowledge base: all categories, then what the overview says about the field as a whole. */
export default function LandingPage({page, view, children}: Props) {
  const {metadata} = useDoc();
  return (
    <article>
      <PageMetadata title={TITLE} />
      <CategoryHeader title={TITLE} description={page.description} />
      <CategoryIndex categories={view.categories} />
      <p className={styles.glossary} data-unindexed>
        The <Link to="/glossary">glossary</Link> explains the terms of the field.
      </p>
      <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown', styles.text)}>
        <SectionHeading id="overview">{page.title}</SectionHeading>
        <p data-unindexed>
          What <Link to="/blog/decentralizing-ai">the overview</Link> says of the field before and
          after its categories.
        </p>
        <MDXContent>{children}</MDXContent>
      </div>
      <PageSource title={TITLE} permalink={metadata.permalink} source={metadata.source} />
      <PageData permalink={metadata.slug} />
    </article>
  );
}
