import {guardSite} from '../src/guard/guardSite.ts';
import {readSources} from '../src/knowledge/load.ts';
import {formatProblem, type Problem} from '../src/knowledge/problem.ts';
import {checkContent, problemsIn} from './content/check.ts';
import {figures} from './content/figures.ts';
import {latestDay} from './content/latestDay.ts';

async function main(): Promise<void> {
  // Pages with such faults are not read any further.
  const faults = guardSite('.');
  if (faults.length > 0) return fail(faults);
  const sources = await readSources();
  const findings = checkContent(sources, latestDay(sources.docs));
  const problems = problemsIn(findings);
  if (problems.length > 0) return fail(problems);
  console.log(`docs has no problems: ${figures(findings.knowledge, sources)}`);
}

function fail(problems: readonly Problem[]): void {
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}

void main();
