import {readSources} from '../src/knowledge/load.ts';
import {formatProblem} from '../src/knowledge/problem.ts';
import {checkContent, problemsIn} from './content/check.ts';

async function main(): Promise<void> {
  const findings = checkContent(await readSources());
  const problems = problemsIn(findings);
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const {projects, categories, tags} = findings.knowledge;
  console.log(
    `docs is sound: ${projects.length} projects, ${categories.length} categories, ${tags.length} tags`,
  );
}

void main();
