/** An address as a reader knows it: `github.com/akash-network/node`, without scheme, `www.` and last slash. */
export function readableAddress(address: string): string {
  const {host, pathname} = new URL(address);
  return `${host.replace(/^www\./, '')}${decodeURI(pathname).replace(/\/$/, '')}`;
}

/** A repository by its name where the host goes without saying: `akash-network/node`. */
export function readableRepository(address: string): string {
  return readableAddress(address).replace(/^github\.com\//, '');
}

/** The site that an address belongs to. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
