import field from '@generated/knowledge/default/field.json';
import Layout from '@theme/Layout';
import ExplorePage from '../components/explore/ExplorePage.tsx';

const count = field.rows.length;

/** All projects as a list that answers questions. */
export default function Explore() {
  return (
    <Layout
      title="Explore"
      description={`All ${count} projects as one list: by category, status, chain, resource, tag, year and confidence.`}
    >
      <ExplorePage data={field} />
    </Layout>
  );
}
