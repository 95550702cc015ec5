import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {compressSite} from '../../scripts/hosting/compressSite.ts';
import {HEADER_RULES} from '../../scripts/hosting/headers.ts';
import {NGINX} from '../../scripts/hosting/writeHosting.ts';
import {atlasSite, rootSite, type Site} from '../sites.ts';

/*
 * What hosts get beside the pages. The example for nginx is run where nginx is installed, and asked.
 */

test('each site has its headers, below its base path', () => {
  for (const {folder, baseUrl} of [rootSite, atlasSite]) {
    const paths = readFileSync(join(folder, '_headers'), 'utf8').match(/^\/.*/gm);
    expect(paths).toEqual(HEADER_RULES.map(({path}) => baseUrl + path));
  }
});

test('no file for hosts is stored by browsers', () => {
  expect(readFileSync(join(rootSite.folder, 'sw.js'), 'utf8')).not.toMatch(/_headers|nginx/);
});

test('`npm run serve` serves a site below its base path', async () => {
  const port = await freePort();
  const {folder, baseUrl} = atlasSite;
  const server = spawn(
    process.execPath,
    [
      'node_modules/@docusaurus/core/bin/docusaurus.mjs',
      ...['serve', '--no-open', '--port', String(port), '--dir', folder],
    ],
    {stdio: 'inherit', env: {...process.env, BASE_URL: baseUrl}},
  );
  try {
    const home = `http://localhost:${port}${baseUrl}`;
    await answers(home);
    const page = await fetch(`${home}projects/nosana`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await page.text()).toContain('Nosana');
    expect((await fetch(`${home}projects/nothing-of-the-kind`)).status).toBe(404);
  } finally {
    server.kill();
  }
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.log('nginx is not installed: its example is not run');

describe.skipIf(!hasNginx).each([rootSite, atlasSite])('nginx serves $baseUrl', (site) => {
  const scratch = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  let server: ChildProcess;
  let origin: string;

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(origin + site.baseUrl + path, {redirect: 'manual', headers});
  const address = (path: string) => site.baseUrl + path;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const folder = join(scratch, site.baseUrl);
    cpSync(site.folder, folder, {recursive: true});
    await compressSite(join(folder, 'api'));
    server = startNginx(site, scratch, port);
    await answers(origin + site.baseUrl);
  }, 60_000);

  afterAll(() => {
    // Ends its workers too.
    server.kill('SIGTERM');
    rmSync(scratch, {recursive: true, force: true});
  });

  test.each(['', 'categories', 'projects/nosana', 'blog/decentralizing-ai', 'offline'])(
    '"%s" is a page, asked for again at each visit',
    async (path) => {
      const {status, headers} = await ask(path);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      for (const [name, value] of Object.entries(HEADER_RULES[0]?.headers ?? {})) {
        expect(headers.get(name), name).toBe(value);
      }
    },
  );

  test.each([
    ['projects/kuzco', 'projects/inference-net'],
    ['projects/nosana.html', 'projects/nosana'],
    ['projects/nosana/', 'projects/nosana'],
    ['categories/', 'categories'],
    ['index.html', ''],
    ['projects/kuzco?a=b', 'projects/inference-net?a=b'],
  ])('"%s" leads to "%s" for good', async (from, to) => {
    const {status, headers} = await ask(from);
    expect([status, headers.get('location')]).toEqual([301, address(to)]);
  });

  test('an unknown address has the page for it, with its status', async () => {
    const answer = await ask('projects/nothing-of-the-kind');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('There is no page at this address');
    const script = await ask('assets/js/none.js');
    expect(script.headers.get('cache-control') ?? '').not.toContain('immutable');
  });

  test.each(['_headers', NGINX, '.git/config'])('"%s" is nobody\'s business', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each([
    ['manifest.webmanifest', 'application/manifest+json'],
    ['projects/nosana.md', 'text/markdown; charset=utf-8'],
    ['feeds/events.xml', 'application/atom+xml'],
    // A site that does not know its host has no such feed.
    ...(site.env?.SITE_URL === undefined ? [] : [['blog/rss.xml', 'application/rss+xml']]),
    ['api/v1/projects.json', 'application/json; charset=utf-8'],
    ['api/v1/projects.csv', 'text/csv'],
    ['img/favicon.svg', 'image/svg+xml'],
    ['sw.js', 'application/javascript; charset=utf-8'],
  ])('the type of "%s" is %s', async (path, type) => {
    const {status, headers} = await ask(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
  });

  test('files with a hash in their names are kept, and the worker is asked for again', async () => {
    const hashed = readdirSync(join(site.folder, 'assets/js'))[0] ?? '';
    const forever = 'public, max-age=31536000, immutable';
    expect((await ask(`assets/js/${hashed}`)).headers.get('cache-control')).toBe(forever);
    expect((await ask('sw.js')).headers.get('cache-control')).toBe('no-cache');
  });

  test('a compressed copy is sent to who can read it', async () => {
    const file = join(scratch, site.baseUrl, 'api/v1/projects.json');
    expect(existsSync(`${file}.gz`)).toBe(true);
    const plain = readFileSync(file);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(plain)).toBe(true);
    const answer = await ask('api/v1/projects.json', {'accept-encoding': 'gzip'});
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(Buffer.from(await answer.arrayBuffer()).equals(plain)).toBe(true);
  });

  test('other sites may show embeds, and no page', async () => {
    const policyOf = async (path: string) =>
      (await ask(path)).headers.get('content-security-policy');
    for (const path of ['embed/projects/nosana', 'embed/compare?p=nosana'])
      expect(await policyOf(path), path).toBe('frame-ancestors *');
    for (const path of ['', 'embed', 'projects/nosana', 'embedded'])
      expect(await policyOf(path), path).toBe("frame-ancestors 'self'");
  });

  test('programs of other sites may read the data, and nothing else', async () => {
    expect((await ask('api/v1/projects.json')).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
    expect((await ask('')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

/** Starts nginx with the example of a site, as somebody would who follows its comments. */
function startNginx({folder, baseUrl}: Site, scratch: string, port: number): ChildProcess {
  const example = readFileSync(join(folder, NGINX), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/atlas;', `root ${scratch};`);
  const conf = join(scratch, 'nginx.conf');
  writeFileSync(
    conf,
    `daemon off; worker_processes 1; pid ${scratch}/nginx.pid; error_log stderr;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      client_body_temp_path ${scratch}/body; proxy_temp_path ${scratch}/proxy;
      fastcgi_temp_path ${scratch}/fastcgi; uwsgi_temp_path ${scratch}/uwsgi; scgi_temp_path ${scratch}/scgi;
      ${example}
    }`,
  );
  expect(baseUrl.startsWith('/')).toBe(true);
  // Root's nginx would serve as another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  return spawn('nginx', ['-c', resolve(conf), ...user], {stdio: 'inherit'});
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const {port} = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((pause) => setTimeout(pause, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
