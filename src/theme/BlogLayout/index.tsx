// Replaces BlogLayout of 3.10: limits the width of lines, and puts the table of contents beside the article.
import type {Props} from '@theme/BlogLayout';
import Layout from '@theme/Layout';
import TextFrame from '../../components/page/TextFrame.tsx';

export default function BlogLayout({sidebar: _, toc, children, ...layout}: Props) {
  return (
    <Layout {...layout}>
      <TextFrame toc={toc}>{children}</TextFrame>
    </Layout>
  );
}
