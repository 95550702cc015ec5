// Replaces DocTagDocListPage of 3.10: the projects of a tag appear as cards, as in a category.
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import atlas from '@generated/knowledge/default/atlas.json';
import type {Props} from '@theme/DocTagDocListPage';
import SearchMetadata from '@theme/SearchMetadata';
import CategoryHeader from '../../components/category/CategoryHeader.tsx';
import {listedProjects} from '../../components/category/listedProjects.ts';
import StatusFilter from '../../components/category/StatusFilter.tsx';
import ProjectCards from '../../components/project/ProjectCards.tsx';
import type {ProjectCardView} from '../../knowledge/views.ts';
import styles from './styles.module.css';

export default function DocTagDocListPage({tag}: Props) {
  const projects = projectsAt(new Set(tag.items.map(({permalink}) => permalink.split('/').at(-1))));
  const tags = useBaseUrl('/api/v1/tags.json');
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsTagDocListPage}>
      <PageMetadata title={tag.label} {...(tag.description && {description: tag.description})} />
      <Head>
        <link rel="alternate" type="application/json" href={tags} />
      </Head>
      <SearchMetadata tag="doc_tag_doc_list" />
      <main className={styles.page}>
        <p className={styles.crumb} data-unprinted>
          <Link to={tag.allTagsPath}>Tags</Link>
        </p>
        <CategoryHeader title={tag.label} description={tag.description} count={tag.count} />
        <section>
          <StatusFilter statuses={projects.map(({status}) => status)} />
          <ProjectCards projects={projects} />
        </section>
      </main>
    </HtmlClassNameProvider>
  );
}

/** The projects with these slugs, each once, in the order of the home page. */
function projectsAt(slugs: ReadonlySet<string | undefined>): ProjectCardView[] {
  const all = atlas.categories.flatMap(listedProjects);
  const known = new Map(all.map((project) => [project.permalink, project]));
  return [...known.values()].filter(({permalink}) => slugs.has(permalink.split('/').at(-1)));
}
