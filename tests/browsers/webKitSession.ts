import {setTimeout as wait} from 'node:timers/promises';
import {startDisplay} from './display.ts';
import {gestures} from './gestures.ts';
import {PATIENCE, type Reader, type Session} from './reader.ts';
import {startDriver, type Command} from './webDriver.ts';

/** How an element is written in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * The browser of WebKitGTK, which its own driver drives.
 *
 * @param program the path of WebKitWebDriver
 * @throws if the browser does not start, or there is no display for it
 */
export async function webKitSession(program: string): Promise<Session> {
  const display = await startDisplay();
  const driver = await startDriver(program, display.env);
  return {
    welcome: () => welcome(driver.command),
    async close() {
      driver.stop();
      display.stop();
    },
  };
}

async function welcome(command: Command): Promise<Reader> {
  const made = await command('POST', '/session', {capabilities: {alwaysMatch: {}}});
  const base = `/session/${stringIn(made, 'sessionId')}`;
  const post = (path: string, body?: unknown) => command('POST', base + path, body);
  const find = async (selector: string): Promise<object> => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        const element = await post('/element', {using: 'css selector', value: selector});
        const found = {[ELEMENT]: stringIn(element, ELEMENT)};
        const script = 'arguments[0].scrollIntoView({block: "center"})';
        await post('/execute/sync', {script, args: [found]});
        return found;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await wait(50);
      }
    }
  };
  const perform = (actions: readonly object[]) => post('/actions', {actions});
  return {
    // Its driver has no way to read the console.
    faults: [],
    async open(address) {
      await post('/url', {url: address});
    },
    async back() {
      await post('/back');
    },
    async resize(width, height) {
      await post('/window/rect', {width, height});
    },
    ...gestures(find, perform),
    async ask(question, ...args) {
      const script = `return (${question})(...arguments)`;
      return (await post('/execute/sync', {script, args})) as never;
    },
    // Its driver does not print.
    print: async () => undefined,
    async leave() {
      await command('DELETE', base);
    },
  };
}

function stringIn(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value ? Reflect.get(value, key) : undefined;
  if (typeof found !== 'string') throw new Error(`the driver answered without ${key}`);
  return found;
}
