import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {assemble} from '../src/knowledge/assemble.ts';
import {readSources} from '../src/knowledge/load.ts';
import {staleProjects} from '../src/knowledge/select.ts';
import {commandFailed} from './commandFailed.ts';
import {outsideAddresses} from './links/addresses.ts';
import {askAddress, type Manners} from './links/askAddress.ts';
import {expired, isExempt, readExemptions} from './links/exemptions.ts';
import {isPublicHost} from './links/publicHost.ts';
import {writeReport} from './links/report.ts';
import {visitHosts} from './links/visitHosts.ts';

const USAGE = `npm run links
npm run links -- --out FILE

Asks every outside address of the pages whether it is still there, one at a time for each host, and lists as Markdown
those that are not, with the pages that nobody has checked for half a year. That takes some minutes. A dead link is no
failure: the command fails only if nothing answers at all. What is not to be asked is in scripts/links/exemptions.yml.`;

const EXEMPTIONS = 'scripts/links/exemptions.yml';
const DAY = 24 * 60 * 60 * 1000;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {out: {type: 'string'}}});
  const today = dayOf(Date.now());
  const exemptions = readExemptions({file: EXEMPTIONS, text: readFileSync(EXEMPTIONS, 'utf8')});
  const sources = await readSources();
  const addresses = outsideAddresses(sources).filter(({url}) => !isExempt(url, exemptions, today));
  const manners = mannersOf(process.env);
  const visited = await visitHosts(addresses, {
    ask: (url) => askAddress(url, manners),
    delay: 2000,
    wait: manners.wait,
    hosts: 8,
  });
  if (visited.length > 0 && !visited.some(({answer}) => /^(?:there|moved)$/.test(answer.kind))) {
    console.error('no address at all answered: is this machine connected to the network?');
    process.exitCode = 1;
    return;
  }
  const day = dayOf(Date.now() - 182 * DAY);
  const report = writeReport({
    visited,
    expired: expired(exemptions, today),
    stale: staleProjects(assemble(sources).knowledge, day),
    day,
  });
  if (values.out === undefined) {
    process.stdout.write(report);
    return;
  }
  mkdirSync(dirname(values.out), {recursive: true});
  writeFileSync(values.out, report);
  console.log(`${values.out} says what became of ${visited.length} addresses`);
}

function mannersOf({GITHUB_SERVER_URL, GITHUB_REPOSITORY}: NodeJS.ProcessEnv): Manners {
  const home = GITHUB_REPOSITORY ? ` (+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY})` : '';
  return {
    userAgent: `decentralized-ai-atlas link check${home}`,
    timeout: 20_000,
    retries: 2,
    pause: 10_000,
    longestPause: 120_000,
    wait: async (milliseconds) => wait(milliseconds),
    isPublic: isPublicHost,
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

main().catch(commandFailed(USAGE));
