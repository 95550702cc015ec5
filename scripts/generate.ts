import {parseArgs} from 'node:util';
import {ProblemError} from '../src/knowledge/problem.ts';
import {generate} from './overview/generate.ts';
import {formatReport} from './overview/report.ts';

const USAGE = `npm run generate -- [OVERVIEW] [--out DIR] [--dry-run] [--json]

Splits the overview into one page per category and per project.

  OVERVIEW    the article; blog/decentralizing-ai.md where none is named
  --out DIR   the folder of pages; docs where none is named
  --dry-run   say what would be done, and write nothing
  --json      print the report for programs`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      out: {type: 'string', default: 'docs'},
      'dry-run': {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  const [overview = 'blog/decentralizing-ai.md', ...more] = positionals;
  if (values.help || more.length > 0) {
    console.log(USAGE);
    process.exitCode = more.length > 0 ? 1 : 0;
    return;
  }
  const report = await generate({overview, out: values.out, dryRun: values['dry-run']});
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
}

main().catch((error: unknown) => {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof ProblemError)) throw error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
});
