// Replaces DocItem/Layout of 3.10: instead of a table of contents, pages of docs/ have a fact sheet or project cards.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import CategoryPage from '../../../components/category/CategoryPage.tsx';
import LandingPage from '../../../components/category/LandingPage.tsx';
import ProjectPage from '../../../components/project/ProjectPage.tsx';
import TombstonePage from '../../../components/project/TombstonePage.tsx';
import {usePage, type Page} from '../../../components/page/usePage.ts';
import styles from './styles.module.css';

export default function DocItemLayout({children}: Props) {
  const {metadata} = useDoc();
  const page = usePage();
  return (
    <HtmlClassNameProvider className={hueClass(page)}>
      <ContentVisibility metadata={metadata} />
      <div className={styles.crumbs} data-unprinted>
        <DocBreadcrumbs />
      </div>
      {pageOf(page, children)}
    </HtmlClassNameProvider>
  );
}

function pageOf(page: Page, children: ReactNode): ReactNode {
  const {view} = page;
  switch (view?.kind) {
    case 'project':
      return (
        <ProjectPage page={page} view={view}>
          {children}
        </ProjectPage>
      );
    case 'category':
      return (
        <CategoryPage page={page} view={view}>
          {children}
        </CategoryPage>
      );
    case 'tombstone':
      return (
        <TombstonePage page={page} view={view}>
          {children}
        </TombstonePage>
      );
    case 'atlas':
      return (
        <LandingPage page={page} view={view}>
          {children}
        </LandingPage>
      );
    default:
      return (
        <article>
          <DocItemContent>{children}</DocItemContent>
        </article>
      );
  }
}

/** The class that sets the color of the page's category. It is on `html`, because the sidebar uses the color too. */
function hueClass({view}: Page): string {
  switch (view?.kind) {
    case 'project':
    case 'tombstone':
      return `hue-${view.hue}`;
    case 'category':
      return `hue-${view.category.hue}`;
    default:
      return '';
  }
}
