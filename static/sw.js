/*
 * What a browser gets that once stored the site, where it is not to be stored: while it is edited, at the same
 * address at which a built one was tried before. It removes all, and itself. The build puts the real worker in its
 * place.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const {registration} = self;
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${registration.scope}`));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
