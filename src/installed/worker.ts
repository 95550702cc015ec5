/// <reference lib="webworker" />
import {ExpirationPlugin} from 'workbox-expiration/ExpirationPlugin.js';
import {Route} from 'workbox-routing/Route.js';
import {Router} from 'workbox-routing/Router.js';
import {cacheName, LIMITS} from './caches.ts';
import {deleteOthers, saveFiles} from './saveFiles.ts';
import {isImmutable, keyOf, storedAddress, type SiteFile} from './siteFiles.ts';
import {NetworkFirst, StoreFirst} from './strategies.ts';
import {fetchList, isFull, savedAnswer, savedSite, saveWhole} from './wholeSite.ts';

/*
 * The service worker of the site. It stores what the reader reads, and answers without a network with what is stored.
 *
 * A new one takes over at once, also in tabs that are open. That mixes no versions: a page asks for its own scripts and
 * styles by names that hold a hash of their content, and those of an earlier version are kept for it.
 */

declare const self: ServiceWorkerGlobalScope;

/** What the build knows of this version of the site. */
export interface Version {
  /** What is stored of it for every reader: the pages that open in place of others, and their scripts and styles. */
  readonly shell: readonly SiteFile[];
  /** The checksum of the list of all files. */
  readonly list: string;
}

/** Put here by the build. */
declare const VERSION: Version;

const {scope} = self.registration;
const SHELL = cacheName('shell', scope);
const SHELL_KEYS: ReadonlySet<string> = new Set(VERSION.shell.map((file) => keyOf(file, scope)));

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('message', (event) => {
  // The reader wanted nothing stored, and changed their mind.
  if (event.data?.type === 'STORE') event.waitUntil(install());
});

const router = new Router();
router.registerRoute(
  new Route(
    ({url}) => SHELL_KEYS.has(url.href),
    async ({request}) => (await caches.match(request.url, {cacheName: SHELL})) ?? fetch(request),
  ),
);
router.registerRoute(
  new Route(
    ({url, request}) => isOurs(request) && isImmutable(url.href.slice(scope.length)),
    new StoreFirst(storeOptions('assets'), ({url}) =>
      caches.match(url, {cacheName: cacheName('whole', scope)}),
    ),
  ),
);
router.registerRoute(
  new Route(({request}) => isOurs(request), new NetworkFirst(storeOptions('read'), findSaved)),
);
router.setCatchHandler(async ({request}) =>
  request.mode === 'navigate' ? notStored() : Response.error(),
);
router.addFetchListener();
// A page tells what it loaded before the worker was there.
router.addCacheListener();

async function install(): Promise<void> {
  await saveFiles(VERSION.shell, {cache: await caches.open(SHELL), scope});
  const isWanted = async () => (await savedSite(scope)) !== undefined;
  if (!(await isWanted())) return;
  try {
    await saveWhole(await fetchList(scope, {integrity: VERSION.list}), scope, {isWanted});
  } catch (error) {
    // The former version stays whole, and /offline says that there is a newer one. After any other fault the browser
    // tries again on the next visit.
    if (!isFull(error)) throw error;
  }
}

async function activate(): Promise<void> {
  await self.clients.claim();
  // Firefox shows its own error where the network fails a request that it made ahead of the worker. Earlier workers had
  // it do so, and browsers remember that.
  await self.registration.navigationPreload?.disable();
  await deleteOthers(SHELL_KEYS, {cache: await caches.open(SHELL), scope});
  // The whole site, as a former worker stored it unasked.
  await caches.delete(`workbox-precache-v2-${scope}`);
}

/**
 * Whether the worker answers a request. Not those for a part of a file, which a stored answer would not fit, and not
 * those with a checksum, which are how files are saved.
 */
function isOurs({url, headers, integrity}: Request): boolean {
  return url.startsWith(scope) && !headers.has('range') && integrity === '';
}

function storeOptions(store: 'read' | 'assets') {
  const expiration = new ExpirationPlugin({
    maxEntries: LIMITS[store],
    matchOptions: {ignoreVary: true},
  });
  return {
    cacheName: cacheName(store, scope),
    matchOptions: {ignoreVary: true},
    plugins: [
      expiration,
      {
        cacheKeyWillBeUsed: async ({request}: {request: Request}) =>
          storedAddress(request.url, scope),
        // Without a shell the reader wants nothing stored, while a tab still has this worker.
        cacheWillUpdate: async ({request, response}: {request: Request; response: Response}) =>
          isStorable(request, response) && (await caches.has(SHELL)) ? response : null,
        // The reader may have said so while the answer was being written. This comes after the other plugin, which opens
        // the store to clear it up, and so makes it again.
        cacheDidUpdate: async () => {
          if (!(await caches.has(SHELL))) await expiration.deleteCacheAndMetadata();
        },
      },
    ],
  };
}

/** Programs to download are no pages, and the list of files is only of use when it is fresh. */
const UNSTORED = /^(?:download\/|whole-site)/;

/** Whether an answer may be stored: it is the whole of what the address names, and the host allows it. */
function isStorable({url}: Request, {status, redirected, headers}: Response): boolean {
  const address = url.slice(scope.length);
  // Some hosts send their home page, and no error, where a file is missing.
  const isOther = isImmutable(address) && /^text\/html\b/.test(headers.get('content-type') ?? '');
  return (
    status === 200 &&
    !redirected &&
    !isOther &&
    headers.get('vary') !== '*' &&
    !/\bno-store\b/.test(headers.get('cache-control') ?? '') &&
    !UNSTORED.test(address)
  );
}

async function findSaved({url}: Request): Promise<Response | undefined> {
  return (
    (await savedAnswer(url, scope)) ??
    (await fromShell(storedAddress(url, scope))) ??
    // Of an earlier version.
    caches.match(url, {cacheName: cacheName('assets', scope)})
  );
}

async function fromShell(address: string): Promise<Response | undefined> {
  const file = VERSION.shell.find((each) => new URL(each.address, scope).href === address);
  return file && caches.match(keyOf(file, scope), {cacheName: SHELL});
}

/**
 * What a reader sees at an address of which nothing is stored. Where the whole site is, there is no such page;
 * otherwise nobody can tell.
 */
async function notStored(): Promise<Response> {
  const unknown = await savedAnswer(`${scope}not-found`, scope);
  if (unknown) return withStatus(unknown, 404);
  const unsaved = await fromShell(`${scope}not-saved`);
  return unsaved ? withStatus(unsaved, 503) : Response.error();
}

function withStatus({body, headers}: Response, status: number): Response {
  return new Response(body, {status, headers});
}
