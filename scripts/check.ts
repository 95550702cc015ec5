import {readSources} from '../src/knowledge/load.ts';
import {formatProblem} from '../src/knowledge/problem.ts';
import {checkContent} from './content/check.ts';

async function main(): Promise<void> {
  const {knowledge, problems} = checkContent(await readSources());
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const {projects, categories, tags} = knowledge;
  console.log(
    `docs is sound: ${projects.length} projects, ${categories.length} categories, ${tags.length} tags`,
  );
}

void main();
