import data from '@generated/knowledge/default/timeline.json';
import Layout from '@theme/Layout';
import TimelinePage from '../components/timeline/TimelinePage.tsx';

const {events, projects} = data;

/** What happened in the whole field, the newest first. */
export default function Timeline() {
  return (
    <Layout
      title="Timeline"
      description={`${events.length} events of ${projects.length} projects by year and month: launches, tokens, funding, mergers and more, each with its source.`}
    >
      <TimelinePage data={data} />
    </Layout>
  );
}
