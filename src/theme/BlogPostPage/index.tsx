// Wraps BlogPostPage of 3.10: tells the row below the article which article it is.
import BlogPostPage from '@theme-original/BlogPostPage';
import type {Props} from '@theme/BlogPostPage';
import {PageContext} from '../../components/page/PageContext.ts';

export default function BlogPostPageWithContext(props: Props) {
  const {title, permalink, source} = props.content.metadata;
  return (
    <PageContext.Provider value={{title, permalink, source}}>
      <BlogPostPage {...props} />
    </PageContext.Provider>
  );
}
