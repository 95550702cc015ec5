import {PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemPaginator from '@theme/DocItem/Paginator';
import MDXContent from '@theme/MDXContent';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {CategoryPageView} from '../../knowledge/views.ts';
import CategoryHeader from './CategoryHeader.tsx';
import styles from './CategoryPage.module.css';
import CategoryProjects from './CategoryProjects.tsx';
import ComparisonTable from './ComparisonTable.tsx';
import {listedProjects} from './listedProjects.ts';
import PageData from '../data/PageData.tsx';
import PageSource from '../page/PageSource.tsx';
import {TextEndProvider} from '../page/TextEnd.tsx';
import VolumeLink from '../page/VolumeLink.tsx';
import type {Page} from '../page/usePage.ts';

interface Props {
  readonly page: Page;
  readonly view: CategoryPageView;
  readonly children: ReactNode;
}

/** The page of a category: the facts of its projects in a table, its text, its projects, then the sources of the text. */
export default function CategoryPage({page, view, children}: Props) {
  const {metadata} = useDoc();
  // The name by which lists and links call it; the longer one of the overview is one of its other names.
  const {label} = view.category;
  const names = [page.title, ...view.aliases].filter((name) => name !== label);
  return (
    <>
      <PageMetadata title={label} />
      <article>
        <CategoryHeader
          title={label}
          description={page.description}
          count={listedProjects(view.category).length}
          aliases={names}
        />
        {listedProjects(view.category).length > 0 && (
          <div className={styles.table} data-unindexed>
            <ComparisonTable label={label} comparison={view.comparison} />
            <p className={styles.explore} data-unprinted>
              <Link to={exploreAddress(metadata.slug)}>Explore these projects</Link>: narrow them
              down, or tick two to four to compare them side by side.
            </p>
          </div>
        )}
        <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown', styles.text)}>
          <h2 data-unindexed>The idea</h2>
          <TextEndProvider value={<CategoryProjects category={view.category} />}>
            <MDXContent>{children}</MDXContent>
          </TextEndProvider>
        </div>
      </article>
      <div className={styles.foot} data-unprinted>
        <PageSource title={label} permalink={metadata.permalink} source={metadata.source} />
        <PageData permalink={metadata.slug} hasFeed hasEmbed />
        <p className={styles.print} data-unindexed>
          <VolumeLink permalink={metadata.slug}>Print this category</VolumeLink> with all its
          projects, or save it as a PDF
        </p>
        <DocItemPaginator />
      </div>
    </>
  );
}

/** The list of all projects, narrowed down to a category. */
function exploreAddress(permalink: string): string {
  return `/explore?${new URLSearchParams({category: permalink.split('/').at(-1) ?? ''})}`;
}
