import {parseArgs} from 'node:util';
import {contributedFiles, readContributed} from '../src/guard/guardFiles.ts';
import {areaOf, formatOf} from '../src/guard/area.ts';
import {guardSite} from '../src/guard/guardSite.ts';
import {readSources} from '../src/knowledge/load.ts';
import {parsePage} from '../src/knowledge/parsePage.ts';
import {formatProblem, type Problem} from '../src/knowledge/problem.ts';
import {commandFailed} from './commandFailed.ts';
import {brokenLinksOf} from './content/brokenLinks.ts';
import {checkContent, problemsIn} from './content/check.ts';
import {dataFileProblems} from './content/dataFiles.ts';
import {figures} from './content/figures.ts';
import {latestDay} from './content/latestDay.ts';

const USAGE = `npm run check -- [--json] [--annotate]

Lists every problem of the pages, articles and YAML files, one line each: file, line, column, what is wrong, what to do.

  --json      as JSON: a list of {file, line, column, message}
  --annotate  as annotations for the code host as well, which shows them beside the lines of a pull request`;

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {json: {type: 'boolean', default: false}, annotate: {type: 'boolean', default: false}},
  });
  const {problems, summary} = await check();
  if (values.json) console.log(JSON.stringify(problems, undefined, 2));
  else if (problems.length > 0) console.error(problems.map(formatProblem).join('\n'));
  else console.log(`docs has no problems: ${summary}`);
  if (values.annotate) problems.forEach((problem) => console.log(annotationOf(problem)));
  if (problems.length > 0) process.exitCode = 1;
}

interface Outcome {
  readonly problems: readonly Problem[];
  /** What there is, in a line. */
  readonly summary: string;
}

async function check(): Promise<Outcome> {
  // What has such faults is not read any further.
  const faults = guardSite('.');
  if (faults.length > 0) return {problems: faults, summary: ''};
  const sources = await readSources();
  const findings = checkContent(sources, latestDay(sources.docs));
  const {knowledge, places} = findings;
  const problems = [
    ...problemsIn(findings),
    ...dataFileProblems(knowledge, places),
    // Articles and manuals; the pages have rules of their own.
    ...contributedFiles('.')
      .filter((file) => areaOf(file) !== 'docs')
      .flatMap((file) => {
        const tree = parsePage(readContributed('.', file), formatOf(file));
        return 'message' in tree ? [] : brokenLinksOf(file, tree, places);
      }),
  ];
  return {problems, summary: figures(knowledge, sources)};
}

/**
 * A problem as GitHub shows it beside the line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotationOf({file, line, column, message}: Problem): string {
  const escaped = (text: string) =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = escaped(file).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::error file=${property},line=${line},col=${column}::${escaped(message)}`;
}

main().catch(commandFailed(USAGE));
