import data from '@generated/knowledge/default/relations.json';
import Layout from '@theme/Layout';
import RelationsPage from '../components/relations/RelationsPage.tsx';

const projects = data.nodes.filter(({kind}) => kind === 'project').length;

/** Who relates to whom. */
export default function Relations() {
  return (
    <Layout
      title="Relations"
      description={`Who builds on what, who joined whom: ${data.edges.length} relations of ${projects} projects to each other, to chains, software and organizations, as a picture and as a table.`}
    >
      <RelationsPage data={data} />
    </Layout>
  );
}
