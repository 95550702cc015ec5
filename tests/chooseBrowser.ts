/** What the search asks of a machine, and what it may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, be it there or not. */
  readonly playwrightPath: string;
  /** Whether the file is there and can be started. */
  starts(file: string): boolean;
  /** What to write before a command that only root may run; undefined if that is not possible. */
  asRoot(): readonly string[] | undefined;
  /** Lets Playwright download its Chromium. */
  download(): void;
  /** Runs a command that changes the machine, and waits for it. */
  run(command: readonly string[]): void;
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];
const DEBIAN = '/usr/bin/chromium';

/**
 * Chooses the Chromium for the browser tests: the one that `CHROMIUM_PATH` names, an installed one,
 * Playwright's own, and only if there is none a newly downloaded or installed one.
 *
 * @returns the path of its executable.
 * @throws one line that says what to install, or that `CHROMIUM_PATH` is wrong.
 */
export function chooseBrowser(machine: Machine): string {
  const given = machine.env.CHROMIUM_PATH;
  if (given) {
    if (machine.starts(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is "${given}", which does not start. Set it to a Chromium or unset it`,
    );
  }
  const browser = installed(machine) ?? downloaded(machine) ?? packaged(machine);
  if (browser) return browser;
  throw new Error(
    'no Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable',
  );
}

function installed(machine: Machine): string | undefined {
  return [...usualPlaces(machine), machine.playwrightPath].find((file) => machine.starts(file));
}

function usualPlaces({platform, env}: Machine): readonly string[] {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => `${folder}/${name}`));
  return platform === 'darwin' ? [...macPlaces(env.HOME), ...onPath] : onPath;
}

function macPlaces(home: string | undefined): readonly string[] {
  const folders = ['/Applications', ...(home ? [`${home}/Applications`] : [])];
  return folders.flatMap((folder) => [
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]);
}

function downloaded(machine: Machine): string | undefined {
  machine.download();
  return machine.starts(machine.playwrightPath) ? machine.playwrightPath : undefined;
}

function packaged(machine: Machine): string | undefined {
  if (machine.platform !== 'linux' || !machine.starts('/usr/bin/apt-get')) return undefined;
  const root = machine.asRoot();
  if (!root) return undefined;
  const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  machine.run([...apt, 'update']);
  machine.run([...apt, 'install', '-y', '--no-install-recommends', 'chromium']);
  return machine.starts(DEBIAN) ? DEBIAN : undefined;
}
