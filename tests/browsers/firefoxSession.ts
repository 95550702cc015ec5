import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import * as z from 'zod';
import {connectBiDi, type BiDi} from './biDi.ts';
import {gestures} from './gestures.ts';
import {PATIENCE, type Reader, type Session} from './reader.ts';

const node = z.looseObject({sharedId: z.string()});
const nodes = z.looseObject({nodes: z.array(node)});
const outcome = z.union([
  z.looseObject({
    type: z.literal('success'),
    result: z.looseObject({value: z.string().optional()}),
  }),
  z.looseObject({
    type: z.literal('exception'),
    exceptionDetails: z.looseObject({text: z.string()}),
  }),
]);
const logged = z.looseObject({level: z.string(), text: z.string().nullable()});
const created = z.looseObject({context: z.string().optional(), userContext: z.string().optional()});

/**
 * A Firefox as its makers or Debian publish it. Playwright drives such a one only with commands that the extended support
 * release does not know.
 *
 * @param program the path of its executable
 */
export async function firefoxSession(program: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  // Should something fail before there is a session to close.
  process.once('exit', () => firefox.kill());
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const browser = await connectBiDi(await addressOf(firefox));
  await browser.send('session.new', {capabilities: {}});
  await browser.send('session.subscribe', {events: ['log.entryAdded']});
  return {
    welcome: () => welcome(browser),
    async close() {
      browser.close();
      firefox.kill();
      await ended;
      rmSync(profile, {recursive: true});
    },
  };
}

async function addressOf(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Firefox cannot be heard');
  for await (const line of createInterface({input: firefox.stderr})) {
    const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
    if (address) {
      firefox.stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended without a word about WebDriver BiDi');
}

async function welcome(browser: BiDi): Promise<Reader> {
  const {userContext} = created.parse(await browser.send('browser.createUserContext', {}));
  const made = await browser.send('browsingContext.create', {type: 'tab', userContext});
  const {context} = created.parse(made);
  const send = (method: string, params: object) => browser.send(method, {context, ...params});
  const faults: string[] = [];
  browser.on((method, params) => {
    if (method !== 'log.entryAdded') return;
    const {level, text} = logged.parse(params);
    if (level === 'error') faults.push(text ?? '');
  });
  const call = async (declaration: string, values: readonly object[] = []) => {
    const answer = outcome.parse(
      await browser.send('script.callFunction', {
        functionDeclaration: declaration,
        arguments: values,
        awaitPromise: true,
        target: {context},
      }),
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  const find = async (selector: string) => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const locator = {type: 'css', value: selector};
      const [first] = nodes.parse(
        await send('browsingContext.locateNodes', {locator, maxNodeCount: 1}),
      ).nodes;
      if (first) {
        const element = {sharedId: first.sharedId};
        await call('(element) => element.scrollIntoView({block: "center"})', [element]);
        return {type: 'element', element};
      }
      if (Date.now() > deadline) throw new Error(`there is no ${selector}`);
      await wait(50);
    }
  };
  const perform = (actions: readonly object[]) => send('input.performActions', {actions});
  const resize = (width: number, height: number) =>
    send('browsingContext.setViewport', {viewport: {width, height}});
  await resize(1280, 800);
  return {
    faults,
    async open(address) {
      await send('browsingContext.navigate', {url: address, wait: 'complete'});
    },
    async back() {
      await send('browsingContext.traverseHistory', {delta: -1});
    },
    async resize(width, height) {
      await resize(width, height);
    },
    ...gestures(find, perform),
    async ask(question, ...args) {
      const value = await call(
        `async () => JSON.stringify(await (${question})(...${JSON.stringify(args)}))`,
      );
      return value === undefined ? undefined : JSON.parse(value);
    },
    async print() {
      const {data} = z
        .looseObject({data: z.string()})
        .parse(await send('browsingContext.print', {page: {width: 21, height: 29.7}}));
      return Buffer.from(data, 'base64');
    },
    async leave() {
      await browser.send('browser.removeUserContext', {userContext});
    },
  };
}
