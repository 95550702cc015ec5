import data from '@generated/knowledge/default/state.json';
import Layout from '@theme/Layout';
import StatePage from '../components/state/StatePage.tsx';

/** What the data of the atlas say about the whole field, question by question. */
export default function StateOfTheField() {
  return (
    <Layout
      title="State of the field"
      description={`${data.series.length} questions to the data of the atlas, each with a chart, its figures and a sentence that is computed from them.`}
    >
      <StatePage data={data} />
    </Layout>
  );
}
