import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import serve from 'serve-handler';

/** A server of one test, which it may stop, and whose folder it may change. */
export interface SiteServer {
  readonly origin: string;
  /** What it has served since the last `forget`, by the path of the request: how often, and bytes of bodies. */
  readonly served: ReadonlyMap<string, Served>;
  forget(): void;
  /**
   * From now on it answers each request with its file (`well`), as before it is told otherwise, with the status 502
   * (`failing`), or not at all (`stalled`), like a network that is there and does not work.
   */
  behave(how: 'well' | 'failing' | 'stalled'): void;
  stop(): Promise<void>;
}

export interface Served {
  readonly times: number;
  readonly bytes: number;
}

/** Serves a built site. @param port a free one unless told */
export async function serveSite(folder: string, baseUrl: string, port = 0): Promise<SiteServer> {
  const served = new Map<string, Served>();
  let behavior: Parameters<SiteServer['behave']>[0] = 'well';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const add = (times: number, bytes: number) => {
      const before = served.get(path) ?? {times: 0, bytes: 0};
      served.set(path, {times: before.times + times, bytes: before.bytes + bytes});
    };
    add(1, 0);
    if (behavior === 'stalled') return;
    if (behavior === 'failing') {
      response.writeHead(502).end('trouble');
      return;
    }
    response.on('pipe', (body) => body.on('data', (chunk: Buffer) => add(0, chunk.length)));
    if (!path.startsWith(baseUrl)) {
      response.writeHead(404).end();
      return;
    }
    // Otherwise the browser guesses how long a page stays new.
    if (!path.includes('/assets/')) response.setHeader('Cache-Control', 'no-cache');
    request.url = path.replace(baseUrl, '/');
    const options = {cleanUrls: true, trailingSlash: false, directoryListing: false};
    void serve(request, response, {public: folder, ...options});
  });
  await new Promise<void>((resolve) => {
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${portOf(server.address())}`,
    served,
    forget: () => served.clear(),
    behave: (how) => {
      behavior = how;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The server listens on no port');
  }
  return address.port;
}
