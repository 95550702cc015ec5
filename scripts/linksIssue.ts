import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {issueCalls, LIST_ISSUES} from './links/issue.ts';

const USAGE = `npm run links:issue -- FILE

Puts a report of npm run links into the one open issue about links: opens it, edits it, or closes it if there is nothing
to do. For the workflow; needs gh, and GH_TOKEN and GH_REPO in the environment.`;

async function main(): Promise<void> {
  const {positionals} = parseArgs({allowPositionals: true});
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !existsSync(file)) {
    console.error(`name the file of the report, such as build-links/report.md\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  try {
    for (const call of issueCalls(gh(LIST_ISSUES), readFileSync(file, 'utf8'), file)) {
      console.log(gh(call).trim());
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') {
      console.error('gh is not installed: see https://cli.github.com');
    } else if (!('status' in error)) {
      // Otherwise gh has said itself what is wrong.
      throw error;
    }
    process.exitCode = 1;
  }
}

function gh(args: readonly string[]): string {
  return execFileSync('gh', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
}

main().catch(commandFailed(USAGE));
