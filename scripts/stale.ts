import {parseArgs} from 'node:util';
import {loadKnowledge} from '../src/knowledge/load.ts';
import {staleProjects} from '../src/knowledge/select.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run stale -- --before YYYY-MM-DD

Lists the project pages that were last compared with their sources before that day. Those never checked come first.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {before: {type: 'string'}}});
  if (values.before === undefined || !/^\d{4}-\d\d-\d\d$/.test(values.before)) {
    console.error(`--before needs a day such as 2026-06-01\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const knowledge = await loadKnowledge();
  const stale = staleProjects(knowledge, values.before);
  for (const {checked = 'never checked', file} of stale) console.log(`${checked}  ${file}`);
  console.log(
    `${stale.length} of ${knowledge.projects.length} pages have not been checked since ${values.before}`,
  );
}

main().catch(commandFailed(USAGE));
