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

/** Who publishes an address: its host, on a host of code with the repository. */
export function publisherOf(address: string): string {
  const host = hostOf(address);
  const [, owner, name] = new URL(address).pathname.split('/');
  return CODE_HOSTS.has(host) && owner && name ? `${host}/${owner}/${name}` : host;
}

const CODE_HOSTS: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'codeberg.org']);

/** Writes an address in little space: the host, and what the address ends in. */
export function shortAddress(address: string): string {
  const whole = readableAddress(address);
  const [host = '', ...folders] = whole.split('/');
  const ends = [-2, -1].map((start) => `${host}/…/${folders.slice(start).join('/')}`);
  const shorter = ends.find(({length}) => length <= SHORT) ?? ends.at(-1) ?? whole;
  return whole.length <= SHORT || folders.length < 2 ? whole : shorter;
}

/** As many characters as fit on a line of a phone. */
const SHORT = 40;
