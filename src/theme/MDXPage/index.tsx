// Replaces MDXPage of 3.10: limits the width of lines, gives its text the class of all other text, and ends
// with what leads to the source of the page.
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import ContentVisibility from '@theme/ContentVisibility';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/MDXPage';
import TOC from '@theme/TOC';
import clsx from 'clsx';
import PageSource from '../../components/page/PageSource.tsx';
import TextFrame from '../../components/page/TextFrame.tsx';

export default function MDXPage({content: Content}: Props) {
  const {metadata, assets, toc} = Content;
  const {title = '', description, permalink, source, frontMatter} = metadata;
  const image = assets.image ?? frontMatter.image;
  const showsContents = !frontMatter.hide_table_of_contents && toc.length > 0;
  return (
    <HtmlClassNameProvider
      className={clsx(
        frontMatter.wrapperClassName ?? ThemeClassNames.wrapper.mdxPages,
        ThemeClassNames.page.mdxPage,
      )}
    >
      <Layout>
        <PageMetadata
          title={title}
          description={description}
          keywords={frontMatter.keywords}
          image={image}
        />
        <TextFrame
          toc={
            showsContents && (
              <TOC
                toc={toc}
                minHeadingLevel={frontMatter.toc_min_heading_level}
                maxHeadingLevel={frontMatter.toc_max_heading_level}
              />
            )
          }
        >
          <ContentVisibility metadata={metadata} />
          <article className="markdown">
            <MDXContent>
              <Content />
            </MDXContent>
          </article>
          <PageSource title={title} permalink={permalink} source={source} />
        </TextFrame>
      </Layout>
    </HtmlClassNameProvider>
  );
}
