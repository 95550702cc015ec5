import {savesData} from './savesData.ts';
import {createStorageSlot} from '@docusaurus/theme-common';
import siteConfig from '@generated/docusaurus.config';
import {deleteInstalled} from './installedFiles.ts';

/**
 * Whether the site is installed in this browser, to open without a network.
 *
 * - `unknown`: not looked up yet.
 * - `impossible`: the browser has no service workers, or the page was not opened over http.
 * - `failed`: the download stopped part-way; what arrived is kept, but not used.
 * - `outdated`: a newer version is installed completely and waits; the old one is still in use.
 */
export type InstallState =
  'unknown' | 'impossible' | 'absent' | 'installing' | 'failed' | 'installed' | 'outdated';

/** What the reader chose: `yes`, `no`, or null before any choice. Renaming the slot would forget every `no`. */
const choice = createStorageSlot('atlas-stored');

const listeners = new Set<() => void>();
let state: InstallState = 'unknown';

export function installState(): InstallState {
  return state;
}

/** @returns a function that ends the subscription. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Installs the site unless the reader has removed it or the browser is set to save data. Call it once per page load.
 *
 * When a newer version takes over, all open tabs reload at once: a tab of the old version would miss its files.
 */
export async function installOnVisit(): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) {
    publish('impossible');
    return;
  }
  const registration = await ownRegistration();
  reloadOnNewVersion(Boolean(registration?.active));
  choice.listen(({newValue}) => {
    if (newValue === 'no') {
      void uninstall();
    }
  });
  if (choice.get() === 'no') {
    await clear();
    publish('absent');
  } else if (registration) {
    follow(registration);
  } else if (choice.get() === 'yes' || !savesData()) {
    await register();
  } else {
    publish('absent');
  }
}

/** Installs the site because the reader asked for it. */
export async function installSite(): Promise<void> {
  choice.set('yes');
  // Asks the browser not to delete the files when storage runs low; it may refuse.
  void navigator.storage.persist();
  await register();
}

/** Removes the installed site, in all open tabs. It is not installed again until the reader asks. */
export async function removeSite(): Promise<void> {
  choice.set('no');
  await uninstall();
}

/** Replaces the version in use with the newer one that waits. */
export async function switchToNewer(): Promise<void> {
  const registration = await ownRegistration();
  registration?.waiting?.postMessage({type: 'SKIP_WAITING'});
}

function publish(next: InstallState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

/**
 * The registration of this site's own worker. Without one, the browser would return that of another site at the root
 * of the same host, so the scope is compared.
 */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration?.scope === scope() ? registration : undefined;
}

function scope(): string {
  return new URL(siteConfig.baseUrl, location.href).href;
}

/** @param isInstalled whether a worker was active when the page loaded: only then does a new one mean a new version. */
function reloadOnNewVersion(isInstalled: boolean): void {
  let hadWorker = isInstalled;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) {
      location.reload();
    }
    hadWorker = true;
  });
}

async function register(): Promise<void> {
  publish('installing');
  try {
    follow(await navigator.serviceWorker.register(`${siteConfig.baseUrl}sw.js`));
  } catch {
    publish('failed');
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = () => publish(stateOf(registration));
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
    look();
  });
  [registration.installing, registration.waiting, registration.active].forEach(watch);
  look();
  checkOnReturn(registration);
}

/** One hour, in milliseconds: coming back to an open tab later than that counts as a new visit. */
const NEW_VISIT_AFTER = 3_600_000;

/** The browser checks for a new version when a page loads. A tab that stays open checks when its reader returns. */
function checkOnReturn(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < NEW_VISIT_AFTER) return;
    checked = Date.now();
    // Fails without a network, where there is no newer version to get.
    registration.update().catch(() => undefined);
  });
}

function stateOf({installing, waiting, active}: ServiceWorkerRegistration): InstallState {
  if (active) {
    return waiting ? 'outdated' : 'installed';
  }
  return installing || waiting ? 'installing' : 'failed';
}

/** Reloads at the end: a page keeps its worker until then, and the worker would download again what it misses. */
async function uninstall(): Promise<void> {
  await clear();
  location.reload();
}

async function clear(): Promise<void> {
  await (await ownRegistration())?.unregister();
  await deleteInstalled(scope());
}
