import {spawn} from 'node:child_process';

/** Where windows of a browser appear. */
export interface Display {
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

/** The display of this machine, or one that nobody sees, by Xvfb. @throws if there is neither */
export async function startDisplay(): Promise<Display> {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {env: {}, stop: () => undefined};
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill());
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(String(data).trim()));
  });
  return {env: {DISPLAY: `:${number}`}, stop: () => server.kill()};
}
