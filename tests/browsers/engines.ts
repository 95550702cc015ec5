import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {firefox, webkit} from '@playwright/test';

/** A browser engine beside Chromium, and what drives it on this machine. */
export interface Engine {
  readonly name: 'firefox' | 'webkit';
  /** In words. */
  readonly means: string;
  /** The path of Firefox or of WebKitWebDriver, where Playwright does not drive its own. */
  readonly program?: string;
}

/** How to get those that are missing. */
const HOW_TO_INSTALL =
  'npx playwright install firefox webkit, or on Debian apt-get install firefox-esr webkit2gtk-driver xvfb';

/** Finds the engines on this machine: those that Playwright brought here, otherwise those of Debian. */
export function otherEngines(): readonly Engine[] {
  return [firefoxHere(), webKitHere()].filter((engine) => engine !== undefined);
}

/** Says which engines there are beside Chromium, and how to get the others. */
export function sayEngines(engines: readonly Engine[]): string {
  const here = engines.map(({name, means}) => `${name} (${means})`).join(', ');
  const missing = ['firefox', 'webkit'].filter((name) => !engines.some((one) => one.name === name));
  return [
    `Engines beside Chromium: ${here || 'none'}.`,
    ...(missing.length > 0 ? [`Not here: ${missing.join(', ')} (${HOW_TO_INSTALL}).`] : []),
  ].join(' ');
}

function firefoxHere(): Engine | undefined {
  if (existsSync(firefox.executablePath())) return {name: 'firefox', means: "Playwright's own"};
  const program = onPath('firefox-esr') ?? onPath('firefox');
  return program === undefined
    ? undefined
    : {name: 'firefox', means: `${program} by WebDriver BiDi`, program};
}

function webKitHere(): Engine | undefined {
  if (existsSync(webkit.executablePath())) return {name: 'webkit', means: "Playwright's own"};
  const program = onPath('WebKitWebDriver');
  return program === undefined
    ? undefined
    : {name: 'webkit', means: `WebKitGTK by ${program}`, program};
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
