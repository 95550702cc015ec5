import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {z} from 'zod';

/** What a reader on a phone with a slow line waits for, as Lighthouse simulates it. */
export interface ViewMeasure {
  /** Sent until the page is quiet, compressed. */
  readonly bytes: number;
  readonly requests: number;
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number;
  /** Total blocking time, in milliseconds. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** The four scores, 0 to 100: performance, accessibility, best practices, SEO. */
  readonly scores: readonly number[];
}

const audit = z.object({numericValue: z.number()});
const report = z.object({
  audits: z.object({
    'total-byte-weight': audit,
    'largest-contentful-paint': audit,
    'total-blocking-time': audit,
    'cumulative-layout-shift': audit,
    'network-requests': z.object({details: z.object({items: z.array(z.unknown())})}),
  }),
  categories: z.record(z.string(), z.object({score: z.number()})),
});

const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-sync';

/**
 * Opens an address in Lighthouse, with its usual phone.
 *
 * @param packages folder whose node_modules have `lighthouse`
 * @param browser path of a Chromium
 */
export async function measureView(
  address: string,
  packages: string,
  browser: string,
): Promise<ViewMeasure> {
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [
      join(packages, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--chrome-flags=${FLAGS}`,
    ],
    {env: {...process.env, CHROME_PATH: browser}, maxBuffer: 1e8},
  );
  const {audits, categories} = report.parse(JSON.parse(stdout));
  return {
    bytes: audits['total-byte-weight'].numericValue,
    requests: audits['network-requests'].details.items.length,
    paint: audits['largest-contentful-paint'].numericValue,
    blocked: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    scores: Object.values(categories).map(({score}) => Math.round(score * 100)),
  };
}
