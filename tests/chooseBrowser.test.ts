import {describe, expect, test} from 'vitest';
import {chooseBrowser, type Machine} from './chooseBrowser.ts';

const OWN = '/cache/playwright/chrome';
const APT = '/usr/bin/apt-get';

/** What a machine has, what it can get, and what the search did to it. */
interface Trial {
  readonly has?: readonly string[];
  readonly env?: Machine['env'];
  readonly platform?: NodeJS.Platform;
  readonly downloads?: boolean;
  readonly asRoot?: readonly string[] | undefined;
  readonly installs?: boolean;
}

describe('an existing browser is taken as it is', () => {
  test.each<[string, string, Trial]>([
    [
      'CHROMIUM_PATH comes first',
      '/opt/mine',
      {has: ['/opt/mine', '/usr/bin/chromium'], env: {CHROMIUM_PATH: '/opt/mine'}},
    ],
    [
      'Chrome comes before Chromium',
      '/usr/bin/google-chrome',
      {has: ['/usr/bin/chromium', '/usr/bin/google-chrome']},
    ],
    [
      'the first folder on the path wins',
      '/home/me/bin/chromium',
      {has: ['/usr/bin/google-chrome', '/home/me/bin/chromium']},
    ],
    [
      'an installed one comes before that of Playwright',
      '/usr/bin/chromium',
      {has: [OWN, '/usr/bin/chromium']},
    ],
    ['that of Playwright comes before any download', OWN, {has: [OWN, APT]}],
    [
      'macOS has it among its applications',
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
      {
        platform: 'darwin',
        env: {HOME: '/Users/me'},
        has: ['/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
      },
    ],
    [
      'Windows has it among its programs',
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      {
        platform: 'win32',
        env: {PROGRAMFILES: 'C:\\Programs'},
        has: ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
      },
    ],
  ])('%s', (_, browser, trial) => {
    expect(search(trial)).toEqual({browser, done: []});
  });
});

describe('a missing browser is brought', () => {
  test('by the download of Playwright, where there is a network', () => {
    expect(search({has: [APT], downloads: true})).toEqual({browser: OWN, done: ['download']});
  });

  test('by apt-get as root, where the download fails', () => {
    expect(search({has: [APT], asRoot: [], installs: true})).toMatchInlineSnapshot(`
      {
        "browser": "/usr/bin/chromium",
        "done": [
          "download",
          "env DEBIAN_FRONTEND=noninteractive apt-get update",
          "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium",
        ],
      }
    `);
  });

  test('by apt-get through sudo, where it asks for no password', () => {
    expect(search({has: [APT], asRoot: ['sudo', '-n'], installs: true})).toMatchInlineSnapshot(`
      {
        "browser": "/usr/bin/chromium",
        "done": [
          "download",
          "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update",
          "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium",
        ],
      }
    `);
  });
});

describe('the search says what to do', () => {
  test('when CHROMIUM_PATH does not start, even if there is another', () => {
    expect(() => search({env: {CHROMIUM_PATH: '/gone'}, has: ['/usr/bin/chromium']})).toThrow(
      'CHROMIUM_PATH is "/gone", which does not start. Set it to a Chromium or unset it',
    );
  });

  test.each<[string, Trial]>([
    ['when apt-get brings none', {has: [APT], asRoot: []}],
    ['when this user may not install', {has: [APT], installs: true}],
    ['when there is no apt-get', {asRoot: [], installs: true}],
    [
      'on macOS, where nothing is installed for the user',
      {platform: 'darwin', has: [APT], asRoot: [], installs: true},
    ],
  ])('%s', (_, trial) => {
    expect(() => search(trial)).toThrow(
      'no Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable',
    );
  });
});

function search({has = [], env, platform = 'linux', downloads, asRoot, installs}: Trial) {
  const files = new Set(has);
  const done: string[] = [];
  const browser = chooseBrowser({
    platform,
    env: {PATH: '/home/me/bin:/usr/bin', ...env},
    playwrightPath: OWN,
    starts: (file) => files.has(file),
    asRoot: () => asRoot,
    download() {
      done.push('download');
      if (downloads) files.add(OWN);
    },
    run(command) {
      done.push(command.join(' '));
      if (installs && command.includes('install')) files.add('/usr/bin/chromium');
    },
  });
  return {browser, done};
}
