import {savesData} from './savesData.ts';
import {createStorageSlot} from '@docusaurus/theme-common';
import siteConfig from '@generated/docusaurus.config';
import {deleteStored} from './measureStored.ts';

/**
 * Whether this browser stores the site.
 *
 * `unknown` until it has been looked up; `impossible` where the browser does not let a site store itself; `failed`
 * where storing stopped half-way; `outdated` where a newer version is stored whole beside the one in use.
 */
export type StoredState =
  'unknown' | 'impossible' | 'absent' | 'storing' | 'failed' | 'stored' | 'outdated';

/** What the reader decided: `yes` or `no`; nothing as long as they have not. */
const choice = createStorageSlot('atlas-stored');

const listeners = new Set<() => void>();
let state: StoredState = 'unknown';

export function storedState(): StoredState {
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
 * Has the browser store the site, unless the reader removed it or the browser is asked to save data; to be called once
 * for each visit. All open tabs change to a newer version at once, for a tab of the old one would miss its files.
 */
export async function keepSite(): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) {
    publish('impossible');
    return;
  }
  const registration = await ownRegistration();
  reloadWithNewer(Boolean(registration?.active));
  choice.listen(({newValue}) => {
    if (newValue === 'no') {
      void leave();
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

/** Stores the site because the reader asks for it. */
export async function storeSite(): Promise<void> {
  choice.set('yes');
  // Asks the browser not to delete it when room gets scarce; it may refuse.
  void navigator.storage.persist();
  await register();
}

/** Removes what is stored, here and in the other tabs, and does not store it again until the reader asks. */
export async function removeSite(): Promise<void> {
  choice.set('no');
  await leave();
}

/** Puts the newer version in place of the one in use. */
export async function takeNewer(): Promise<void> {
  const registration = await ownRegistration();
  registration?.waiting?.postMessage({type: 'SKIP_WAITING'});
}

function publish(next: StoredState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

/** A site at the root of the same host may have a worker too, and would be found first where there is none of ours. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration?.scope === scope() ? registration : undefined;
}

function scope(): string {
  return new URL(siteConfig.baseUrl, location.href).href;
}

function reloadWithNewer(isStored: boolean): void {
  let hadWorker = isStored;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) {
      location.reload();
    }
    hadWorker = true;
  });
}

async function register(): Promise<void> {
  publish('storing');
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
  askOnReturn(registration);
}

/** How long a tab stays open, in milliseconds, before its reader's return counts as another visit. */
const HOUR = 3_600_000;

/** The browser looks for a newer version when a page opens; a tab that stays open looks when its reader is back. */
function askOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    // Without a network nothing newer can be had.
    registration.update().catch(() => undefined);
  });
}

function stateOf({installing, waiting, active}: ServiceWorkerRegistration): StoredState {
  if (active) {
    return waiting ? 'outdated' : 'stored';
  }
  return installing || waiting ? 'storing' : 'failed';
}

/** A page goes on with its worker, which would fetch again what it misses: only a new start is without. */
async function leave(): Promise<void> {
  await clear();
  location.reload();
}

async function clear(): Promise<void> {
  await (await ownRegistration())?.unregister();
  await deleteStored(scope());
}
