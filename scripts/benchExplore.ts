import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {chromium, type Page} from '@playwright/test';
import type {FieldData, FieldRow} from '../src/field/fieldData.ts';
import {toSlug} from '../src/knowledge/slug.ts';
import {findBrowser, isRoot} from '../tests/browser.ts';
import {nameOf} from './bench/nameOf.ts';
import {serveCompressed} from './bench/serveCompressed.ts';
import {percentile} from './bench/percentile.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench:explore

Types into the list of projects of the built site (build/), as it is and with 2,500 made projects, and prints how long it
takes from a key to the list on the screen.`;

const SIZES = [undefined, 2500];
const TEXTS = ['render network', 'gpu marketplce', 'solana agents'];
const SCRIPTS = 'build/assets/js';

/** The data of the list, as the bundler writes them into a script. */
const DATA = /JSON\.parse\('(\{"rows":\[.*?\})'\)/s;

async function main(): Promise<void> {
  parseArgs({});
  // Those of other views of the field have the same data.
  const scripts = readdirSync(SCRIPTS).filter((name) => DATA.test(textOf(name)));
  const {origin, close} = await serveCompressed('build');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu'],
  });
  console.log('| projects | data, compressed | key to list, median | 95th percentile | longest |');
  console.log('| -------: | ---------------: | ------------------: | --------------: | ------: |');
  for (const size of SIZES) {
    const page = await browser.newPage({serviceWorkers: 'block'});
    let bytes = 0;
    for (const script of scripts) {
      const code = textOf(script);
      const data: FieldData = JSON.parse(textIn(DATA.exec(code)?.[1] ?? ''));
      const grown = JSON.stringify(
        size === undefined ? data : {...data, rows: grow(data.rows, size)},
      );
      bytes = gzipSync(grown, {level: 9}).length;
      const body = code.replace(DATA, () => `JSON.parse(${JSON.stringify(grown)})`);
      await page.route(`**/${script}`, (route) =>
        route.fulfill({contentType: 'text/javascript', body}),
      );
    }
    const {count, times} = await measure(page, origin);
    if (size !== undefined && count !== size) throw new Error(`the list has ${count} projects`);
    times.sort((a, b) => a - b);
    const cells = [
      count.toLocaleString('en'),
      `${Math.round(bytes / 1000)} kB`,
      ...[0.5, 0.95, 1].map((share) => `${percentile(times, share)} ms`),
    ];
    console.log(`| ${cells.join(' | ')} |`);
    await page.close();
  }
  await browser.close();
  close();
}

/**
 * Types the texts, and returns how long each key took until the next picture, in steps of 8 milliseconds. Browsers do not
 * tell of those that took less than 16; they count as 8.
 */
async function measure(
  page: Page,
  origin: string,
): Promise<{readonly count: number; readonly times: number[]}> {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, {times});
    // Newer than its types.
    const options = {type: 'event', durationThreshold: 16, buffered: true};
    new PerformanceObserver((list) => {
      for (const {name, duration} of list.getEntries())
        if (name === 'keydown') times.push(duration);
    }).observe(options);
  });
  await page.goto(`${origin}/explore`);
  const field = page.getByRole('searchbox', {name: /^Filter by/});
  await field.focus();
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  const status = page.getByRole('main').getByRole('status').first();
  const count = Number((await status.innerText()).split(' ')[0]);
  for (const text of TEXTS) {
    await field.press('ControlOrMeta+a');
    await page.waitForTimeout(1000);
    // As fast as a practised typist.
    await page.keyboard.type(text, {delay: 120});
    await page.waitForTimeout(1000);
  }
  const told: readonly number[] = await page.evaluate(() => [...Reflect.get(window, 'times')]);
  const untold = Math.max(0, TEXTS.join('').length - told.length);
  return {count, times: [...told, ...Array.from({length: untold}, () => 8)]};
}

/** Enlarges the list by copies under made names. */
function grow(rows: readonly FieldRow[], size: number): readonly FieldRow[] {
  return Array.from({length: size}, (_, index) => {
    const row = rows[index % rows.length];
    const name = nameOf(index);
    return row && index >= rows.length ? {...row, name, slug: toSlug(name), aliases: []} : row;
  }).flatMap((row) => row ?? []);
}

function textOf(script: string): string {
  return readFileSync(join(SCRIPTS, script), 'utf8');
}

/** A text between single quotes in a script, as the script reads it. */
function textIn(quoted: string): string {
  return quoted.replace(/\\(['\\])/g, '$1');
}

main().catch(commandFailed(USAGE));
