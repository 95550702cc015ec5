import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {closingLine, sum} from './gate/count.ts';
import {runSteps} from './gate/run.ts';
import {steps} from './gate/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const total = sum(runSteps(steps(folder)));
rmSync(folder, {recursive: true});

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${closingLine(total)}`);
