/*
 * Replaces the service worker of an installed site while the site is being edited: a built one may have been tried at the
 * same address. It deletes the installed files and itself. The build overwrites this file with the real worker.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const {registration} = self;
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${registration.scope}`));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
