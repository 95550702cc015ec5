import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {closingLine, sum} from './gate/count.ts';
import {runSteps} from './gate/run.ts';
import {steps} from './gate/steps.ts';
import {otherEngines, sayEngines} from '../tests/browsers/engines.ts';

const USAGE = `npm test
npm run test:long

Runs all checks, builds and tests. The long run draws more cases, and others each time.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {long: {type: 'boolean', default: false}}});
  if (values.long) process.env.ATLAS_LONG = '1';
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const results = await runSteps(steps(folder), {
    cores: availableParallelism(),
    write: (text) => process.stdout.write(text),
  });
  rmSync(folder, {recursive: true});

  const total = sum(results.map(({count}) => count));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.table(
    results.map(({name, count, seconds}) => ({step: name, seconds: Math.round(seconds), ...count})),
  );
  console.log(`${sayEngines(otherEngines())} npm run test:browsers runs the journeys in each.`);
  console.log(`\n${closingLine(total)}`);
}

main().catch(commandFailed(USAGE));
