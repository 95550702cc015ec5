/** Writes an address as readers know it: `github.com/akash-network/node`, without scheme, `www.` and final slash. */
export function readableAddress(address: string): string {
  const {host, pathname} = new URL(address);
  return `${withoutWww(host)}${decodeURI(pathname).replace(/\/$/, '')}`;
}

/** Writes the address of a repository by its name where the host goes without saying: `akash-network/node`. */
export function readableRepository(address: string): string {
  return readableAddress(address).replace(/^github\.com\//, '');
}

/** The host of an address, without `www.`. */
export function hostOf(address: string): string {
  return withoutWww(new URL(address).host);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
