import {test as base} from '@playwright/test';
import {firefoxSession} from './firefoxSession.ts';
import {playwrightSession} from './playwrightSession.ts';
import type {Reader, Session} from './reader.ts';
import {webKitSession} from './webKitSession.ts';

export interface EngineOptions {
  /** The path of Firefox or of WebKitWebDriver, for an engine that Playwright does not drive. */
  readonly program: string;
}

/** Playwright's `test`, in which a reader comes to the browser of the project. */
export const test = base.extend<{reader: Reader}, EngineOptions & {session: Session}>({
  program: ['', {option: true, scope: 'worker'}],
  session: [
    async ({program, browserName, launchOptions, playwright}, use) => {
      const session = await (program === ''
        ? playwrightSession(await playwright[browserName].launch(launchOptions))
        : browserName === 'firefox'
          ? firefoxSession(program)
          : webKitSession(program));
      await use(session);
      await session.close();
    },
    {scope: 'worker'},
  ],
  reader: async ({session}, use) => {
    const reader = await session.welcome();
    await use(reader);
    await reader.leave();
  },
});
