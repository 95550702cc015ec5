import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';

/** The commands of the project that are programs of its own, by their names in package.json. */
const COMMANDS = Object.entries<string>(
  JSON.parse(readFileSync('package.json', 'utf8')).scripts,
).flatMap(([name, line]) => {
  const [script] = /scripts\/\w+\.ts/.exec(line) ?? [];
  return script === undefined || / --\w/.test(line.replace(/--import tsx/, ''))
    ? []
    : [{name, script}];
});

const {argv} = process;

afterEach(() => {
  process.argv = argv;
  process.exitCode = 0;
  vi.restoreAllMocks();
});

test.each(COMMANDS)(
  'npm run $name -- --help says how it is used, and does nothing',
  async ({name, script}) => {
    const printed: string[] = [];
    const failed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => failed.push(String(line)));
    process.argv = [process.execPath, resolve(script), '--help'];
    await import(resolve(script));
    await vi.waitFor(() => expect(printed.length + failed.length).toBeGreaterThan(0));
    expect(failed).toEqual([]);
    expect(printed.join('\n')).toMatch(new RegExp(`^npm (?:run )?${name}\\b`));
    expect(process.exitCode ?? 0).toBe(0);
  },
);
