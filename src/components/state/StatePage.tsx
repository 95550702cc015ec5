import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Series} from '../../field/state/series.ts';
import type {StateData} from '../../field/state/stateData.ts';
import {capitalized, inWords} from '../../field/words.ts';
import {longDay} from '../../knowledge/day.ts';
import ViewFrame from '../page/ViewFrame.tsx';
import PageData from '../data/PageData.tsx';
import StatusTotals from './StatusTotals.tsx';
import ChainChart from './ChainChart.tsx';
import CheckChart from './CheckChart.tsx';
import EditionChart from './EditionChart.tsx';
import EventChart from './EventChart.tsx';
import EvidenceChart from './EvidenceChart.tsx';
import FoundingChart from './FoundingChart.tsx';
import ResourceChart from './ResourceChart.tsx';
import SeriesTable from './SeriesTable.tsx';
import StatusChart from './StatusChart.tsx';
import styles from './StatePage.module.css';
import {tableRows} from './tableRows.ts';

/** Questions to the data of the whole field, each with a sentence, a chart and its figures. */
export default function StatePage({data}: {readonly data: StateData}) {
  const {series, checked} = data;
  return (
    <ViewFrame
      title="State of the field"
      lead={`${capitalized(inWords(series.length))} questions to the data of this atlas. Every sentence and every figure is computed from it${checked ? `, as of ${longDay(checked)}` : ''}.`}
    >
      <nav className={styles.questions} aria-label="Questions" data-unindexed data-unprinted>
        <ol>
          {series.map(({id, question}) => (
            <li key={id}>
              <a href={`#${id}`}>{question}</a>
            </li>
          ))}
        </ol>
      </nav>
      {series.map((each, index) => (
        <Question key={each.id} number={index + 1} series={each} data={data} />
      ))}
      <PageData permalink="/state" hasTwin={false} />
    </ViewFrame>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly series: Series;
  readonly data: StateData;
}

function Question({number, series, data}: QuestionProps) {
  const {id, question, sentence} = series;
  const {draw, note, isWide = false} = VIEWS[id] ?? {};
  return (
    <section className={styles.question} data-wide={isWide || undefined}>
      <header>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{question}</h2>
        <p>{sentence}</p>
        <p className={styles.note} data-unindexed>
          {note} <a href={useBaseUrl(`/api/v1/state/${id}.csv`)}>CSV</a>
        </p>
      </header>
      <div className={styles.chart} data-unindexed>
        {draw?.(series, data)}
      </div>
      {!isWide && <SeriesTable {...series} rows={tableRows(series)} />}
    </section>
  );
}

interface View {
  readonly draw: (series: Series, data: StateData) => React.ReactNode;
  /** How to read the chart. */
  readonly note?: string;
  /** Whether the chart names its figures and needs the room of a table. */
  readonly isWide?: boolean;
}

/** How each series is drawn, by its name in addresses. */
const VIEWS: Readonly<Record<string, View>> = {
  'status-by-category': {
    draw: (series, {projects, hues}) => (
      <>
        <StatusTotals projects={projects} />
        <StatusChart series={series} projects={projects} hues={hues} />
      </>
    ),
    note: 'One mark is one project, in its first category.',
  },
  'first-edition': {
    draw: (series) => <EditionChart series={series} />,
    note: 'The year is that of the latest event on record.',
  },
  chains: {
    draw: ({rows}) => <ChainChart rows={rows} />,
    note: 'A project on two chains counts at both.',
  },
  resources: {
    draw: ({rows}) => <ResourceChart rows={rows} />,
    note: 'A project that provides two counts at both.',
  },
  'founding-years': {
    draw: ({rows}, {projects}) => <FoundingChart rows={rows} projects={projects} />,
    note: 'The rule before a name has the color of its category. The figures stand beside the years.',
    isWide: true,
  },
  events: {
    draw: (series) => <EventChart series={series} />,
    note: 'The area of a square is the number of events.',
  },
  evidence: {
    draw: (_, {projects}) => <EvidenceChart projects={projects} />,
    note: 'A claim is a sentence or a fact with a source. The shape is the status, as above.',
  },
  checks: {
    draw: ({rows}) => <CheckChart rows={rows} />,
    note: 'Age on the day of the latest check.',
  },
};
