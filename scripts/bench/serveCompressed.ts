import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A folder that is served on this machine. */
export interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves a built site as usual hosts do: texts compressed, addresses without `.html`. */
export async function serveCompressed(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site.invalid');
    const file = fileAt(folder, decodeURIComponent(pathname));
    const type = TYPES[extname(file ?? '')];
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type && {'Content-Encoding': 'gzip'}),
    });
    const content = file === undefined ? '' : readFileSync(file);
    response.end(type ? gzipSync(content, {level: 9}) : content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {origin: `http://127.0.0.1:${portOf(server)}`, close: () => server.close()};
}

function fileAt(folder: string, path: string): string | undefined {
  const names = [path, `${path}.html`, join(path, 'index.html')].map((name) => join(folder, name));
  return names.find((file) => existsSync(file) && statSync(file).isFile());
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
