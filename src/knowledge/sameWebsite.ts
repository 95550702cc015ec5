import {oncePerName} from './oncePer.ts';

/**
 * Returns what two addresses of one website have in common, for comparisons.
 *
 * Compares as servers do: the scheme, `www.`, capitals of the host, the default port, a slash at the end, the order of
 * parameters and the way in which a character is escaped make no difference, nor does a fragment that is no route, nor a
 * `utm_` parameter, which only says where a visitor comes from. Hosts of repositories take paths without regard to case and
 * with or without `.git`. What is no web address is compared as it is written.
 */
export const websiteKey = oncePerName((address): string => {
  const url = parse(address.trim());
  if (!url) return address.trim();
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = pathKey(url.pathname, REPOSITORY_HOSTS.has(host));
  return `${host}${path}${normalizeEscapes(withoutTracking(url.search) + routeOf(url.hash))}`;
});

/** The query of an address without the parameters that campaigns add to it. */
function withoutTracking(query: string): string {
  const own = query
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !/^utm_/i.test(parameter));
  return own.length === 0 ? '' : `?${own.sort().join('&')}`;
}

/** A fragment that scripts read as a path, as `#/acme` and `#!/acme`; others only name a place on the page. */
function routeOf(fragment: string): string {
  return /^#!?\/./.test(fragment) ? fragment.replace(/\/+$/, '') : '';
}

/** The hosts whose paths name a repository or its owner, and which take capitals for small letters. */
const REPOSITORY_HOSTS: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
  'sr.ht',
  'git.sr.ht',
  'gitee.com',
  'huggingface.co',
]);

/** Whether an address is on a host of repositories, where the first part of the path is the owner. */
export function isOnRepositoryHost(address: string): boolean {
  const url = parse(address.trim());
  return url !== undefined && REPOSITORY_HOSTS.has(url.host.replace(/^www\./, ''));
}

function parse(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function pathKey(path: string, isOfRepository: boolean): string {
  const plain = normalizeEscapes(path).replace(/\/+$/, '');
  return isOfRepository ? plain.replace(/\.git$/i, '').toLowerCase() : plain;
}

/** Escapes that stand for an unreserved character are that character, and the others have capital digits: RFC 3986, 6.2.2. */
function normalizeEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
