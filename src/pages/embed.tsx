import field from '@generated/knowledge/default/field.json';
import Layout from '@theme/Layout';
import EmbedPage from '../components/embed/EmbedPage.tsx';

/** The page that gives the code of embeds. */
export default function Embed() {
  return (
    <Layout
      title="Embed"
      description="The code that shows a project, a category or a comparison of the atlas on your own site."
    >
      <EmbedPage data={field} />
    </Layout>
  );
}
