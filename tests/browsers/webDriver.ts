import {spawn, type ChildProcess} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** Sends a command of W3C WebDriver, and gives the value that answers it. */
export type Command = (
  method: 'DELETE' | 'GET' | 'POST',
  path: string,
  body?: unknown,
) => Promise<unknown>;

/** A driver that runs. */
export interface Driver {
  readonly command: Command;
  stop(): void;
}

/** Starts a driver such as WebKitWebDriver on a free port, and waits until it answers. @throws if it does not start */
export async function startDriver(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, ...env},
  });
  process.once('exit', () => driver.kill());
  const command = commandTo(`http://127.0.0.1:${port}`);
  await untilReady(driver, command);
  return {command, stop: () => driver.kill()};
}

function commandTo(origin: string): Command {
  return async (method, path, body) => {
    const answer = await fetch(origin + path, {
      method,
      ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    });
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

async function untilReady(driver: ChildProcess, command: Command): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    driver.once('error', reject);
    driver.once('exit', (code) => reject(new Error(`the driver ended with ${code}`)));
  });
  const ready = async () => {
    while (!(await command('GET', '/status').catch(() => undefined))) await wait(50);
  };
  await Promise.race([failed, ready()]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
