import field from '@generated/knowledge/default/field.json';
import Layout from '@theme/Layout';
import ComparePage from '../components/compare/ComparePage.tsx';

/** Two to four projects side by side. */
export default function Compare() {
  return (
    <Layout
      title="Compare"
      description="Two to four projects side by side: every declared fact, how they relate, the latest events, and who says so."
    >
      <ComparePage data={field} />
    </Layout>
  );
}
