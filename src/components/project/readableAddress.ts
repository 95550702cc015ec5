/** Shortens an address for reading: `github.com/akash-network/node`, without scheme, `www.` and trailing slash. */
export function readableAddress(address: string): string {
  const {host, pathname} = new URL(address);
  return `${host.replace(/^www\./, '')}${decodeURI(pathname).replace(/\/$/, '')}`;
}

/** The address of a repository; on GitHub only its name: `akash-network/node`. */
export function readableRepository(address: string): string {
  return readableAddress(address).replace(/^github\.com\//, '');
}

/** The host of an address, without `www.`. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
