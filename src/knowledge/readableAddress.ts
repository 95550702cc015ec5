/** Writes an address as readers know it: `github.com/akash-network/node`, without scheme, `www.` and final slash. */
export function readableAddress(address: string): string {
  const {host, pathname} = new URL(address);
  return `${withoutWww(host)}${decoded(pathname).replace(/\/$/, '')}`;
}

/** Other sites may encode a path by rules of their own: such a path is shown as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
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
