// Replaces DocTagsListPage of 3.10: tags stand in their groups, each with a sentence, instead of by their first letters.
import Link from '@docusaurus/Link';
import {
  HtmlClassNameProvider,
  PageMetadata,
  ThemeClassNames,
  translateTagsPageTitle,
} from '@docusaurus/theme-common';
import tagGroups from '@generated/knowledge/default/tags.json';
import SearchMetadata from '@theme/SearchMetadata';
import ViewFrame from '../../components/page/ViewFrame.tsx';
import styles from './styles.module.css';

export default function DocTagsListPage() {
  const title = translateTagsPageTitle();
  const description = 'What the projects of the atlas share, how they work, and what they are for.';
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsTagsListPage}>
      <PageMetadata title={title} description={description} />
      <SearchMetadata tag="doc_tags_list" />
      <ViewFrame title={title} lead={description}>
        {tagGroups.map(({heading, sentence, tags}) => (
          <section key={heading} className={styles.group}>
            <h2>{heading}</h2>
            <p>{sentence}</p>
            <dl>
              {tags.map(({label, permalink, description: meaning, count}) => (
                <div key={permalink}>
                  <dt>
                    <Link to={permalink}>{label}</Link>{' '}
                    <span className={styles.count}>
                      {count}
                      <span className="spoken">{count === 1 ? ' project' : ' projects'}</span>
                    </span>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </ViewFrame>
    </HtmlClassNameProvider>
  );
}
