import {readSources} from '../src/knowledge/load.ts';
import {formatProblem} from '../src/knowledge/problem.ts';
import {checkContent, problemsIn} from './content/check.ts';
import {figures} from './content/figures.ts';
import {latestDay} from './content/latestDay.ts';

async function main(): Promise<void> {
  const sources = await readSources();
  const findings = checkContent(sources, latestDay(sources.docs));
  const problems = problemsIn(findings);
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  console.log(`docs has no problems: ${figures(findings.knowledge, sources)}`);
}

void main();
