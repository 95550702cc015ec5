import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemPaginator from '@theme/DocItem/Paginator';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ProjectPageView} from '../../knowledge/views.ts';
import Citation from '../data/Citation.tsx';
import CompareWith from './CompareWith.tsx';
import FactSheet from './FactSheet.tsx';
import History from './History.tsx';
import PageData from '../data/PageData.tsx';
import ProjectHeader from './ProjectHeader.tsx';
import styles from './ProjectPage.module.css';
import RelatedProjects from './RelatedProjects.tsx';
import PageSource from '../page/PageSource.tsx';
import {SourceNumbers} from './SourceMark.tsx';
import {TextEndProvider} from '../page/TextEnd.tsx';
import type {Page} from '../page/usePage.ts';

interface Props {
  readonly page: Page;
  readonly view: ProjectPageView;
  readonly children: ReactNode;
}

/** The page of a project: header, fact sheet, text with history and sources, then related projects. */
export default function ProjectPage({page, view, children}: Props) {
  const {metadata} = useDoc();
  const {title, description, facts} = page;
  const history = facts.events?.length ? <History events={facts.events} /> : null;
  return (
    <SourceNumbers value={view.sources.numbers}>
      <article className={styles.page}>
        <ProjectHeader title={title} description={description} facts={facts} view={view} />
        <FactSheet facts={facts} view={view} />
        <div className={styles.body}>
          <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
            <TextEndProvider value={history}>
              <MDXContent>{children}</MDXContent>
            </TextEndProvider>
          </div>
          <div data-unindexed data-unprinted>
            <RelatedProjects
              id="similar-projects"
              title="Similar projects in this category"
              projects={view.similar}
            >
              <CompareWith permalink={metadata.slug} similar={view.similar} />
            </RelatedProjects>
            <RelatedProjects id="mentioned-by" title="Mentioned by" projects={view.mentionedBy} />
            <Citation
              title={title}
              permalink={metadata.slug}
              checked={facts.checked}
              source={metadata.source}
              version={view.version}
            />
            <PageSource title={title} permalink={metadata.permalink} source={metadata.source} />
            <PageData permalink={metadata.slug} hasEmbed />
            <DocItemPaginator />
          </div>
        </div>
      </article>
    </SourceNumbers>
  );
}
