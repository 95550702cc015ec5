import {parse} from 'tldts';
import {inLatin} from '../knowledge/inLatin.ts';
import {registeredDomain} from '../knowledge/registeredDomain.ts';

/** As much of a text as anyone would take for an address, in characters. */
const MAX_LENGTH = 500;

/** Sites that keep what is of other hosts under their names: archives, and repositories. */
const KEEPERS: ReadonlySet<string> = new Set([
  'archive.org',
  'archive.ph',
  'archive.today',
  'bitbucket.org',
  'codeberg.org',
  'github.com',
  'gitlab.com',
  'huggingface.co',
  'npmjs.com',
  'perma.cc',
  'pypi.org',
]);

/**
 * Tells whether a text reads as an address of the web although its link leads to another host: the reader would not come
 * to where the page says.
 *
 * @param text what the reader sees
 * @param url where the link leads
 */
export function showsAnotherHost(text: string, url: string): boolean {
  const target = targetOf(url);
  if (!target) return false;
  const isKept = KEEPERS.has(parse(url).domain ?? '');
  if (!isKept && publishersIn(text).some((host) => !belongTogether(host, target.hostname)))
    return true;
  const path = isKept ? target.pathname.toLowerCase() : '';
  return (
    showsAnotherOwner(text, target) ||
    hostsIn(text).some(
      (host) =>
        !belongTogether(host, target.hostname) &&
        !path.includes(host) &&
        !(isKept && FILE_NAME.test(host)),
    )
  );
}

/** Sites on which the first part of the path is the name of somebody. */
const CODE_HOSTS = 'bitbucket.org codeberg.org github.com gitlab.com huggingface.co'.split(' ');
const NETWORKS = 'facebook.com instagram.com medium.com t.me tiktok.com twitter.com x.com'.split(
  ' ',
);

/** First parts of paths there that are nobody's name. */
const SHARED_PATHS: ReadonlySet<string> = new Set(
  'c datasets groups hashtag i intent joinchat orgs p pages reel s search share spaces tag topics users'.split(
    ' ',
  ),
);

/** Whether a text names somebody on such a site, `github.com/akash-network` or `@akashnet`, and the link leads to somebody else. */
function showsAnotherOwner(text: string, {hostname, pathname}: URL): boolean {
  const site = hostname.replace(/^www\./, '').toLowerCase();
  const isNetwork = NETWORKS.includes(site);
  if (!isNetwork && !CODE_HOSTS.includes(site)) return false;
  const shown = text.trim().toLowerCase();
  const [, host, name = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([a-z\d.-]+)\/@?([\w.-]+)/.exec(shown) ?? [];
  // On a code host @docusaurus/core is a package.
  const [, handle = ''] = (isNetwork && /^@([\w.-]+)$/.exec(shown)) || [];
  const owner = host === site ? name : handle;
  const [, target = ''] = /^\/@?([^/]+)/.exec(pathname.toLowerCase()) ?? [];
  const isNobody = owner.endsWith('.') || SHARED_PATHS.has(owner) || SHARED_PATHS.has(target);
  return owner !== '' && !isNobody && owner !== target;
}

/** Endings of hosts that begin no sentence: "example.[com]" reads as a host, "the docs.[Here]" does not. */
const JOINED = /\.(?:ai|app|co|com|dev|eth|finance|io|net|network|org|xyz)(?:[/?#:]|$)/;

/**
 * Tells whether a link and the text that touches it read together as an address of another host: `example.` before a link of
 * the word `com`.
 *
 * @param before what is before the link in its paragraph
 * @param after what is after it
 */
export function joinsToAnotherHost(
  before: string,
  text: string,
  after: string,
  url: string,
): boolean {
  const [start = ''] = /[\p{L}\p{N}./:-]*$/u.exec(before.slice(-MAX_LENGTH)) ?? [];
  const [end = ''] = /^[\p{L}\p{N}./-]*/u.exec(after.slice(0, MAX_LENGTH)) ?? [];
  const joined = `${start}${text}${end}`.replace(/[.:-]+$/, '');
  return joined !== text && JOINED.test(joined) && showsAnotherHost(joined, url);
}

/** Endings of files that are endings of hosts too: of Moldova, Paraguay, Serbia. */
const FILE_NAME = /^[\w-]+\.(?:md|py|rs|sh|pl|cc|zip)$/;

/** Where a link leads on the web: to write to somebody, to the host of the mailbox. */
function targetOf(url: string): URL | undefined {
  const [, mailbox] = /^mailto:[^?]*@([^?@]+)/i.exec(url) ?? [];
  const address = mailbox === undefined ? url : `https://${mailbox}`;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}

/** Hosts that a text names as addresses: after a scheme or "www.", or as the whole text, which may be a mailbox. */
function hostsIn(text: string): readonly string[] {
  // Signs around an address do not make it a word: "→ akash.network".
  const plain = text
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。．｡]/g, '.')
    .replace(/[⁄∕⧸]/g, '/')
    // Disguised stops, and letters with spaces between them: "example[.]com", "example dot com", "e x a m p l e . c o m".
    .replace(/\s*[[({]\s*(?:\.|dot)\s*[\])}]\s*|\s+dot\s+|[\u2027\u00b7\u30fb\u2022]/g, '.')
    .replace(/^(?:\S\s)+\S$/, (letters) => letters.replace(/\s/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/ \. ?/g, '.')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}/])[^\p{L}\p{N}/]+$/u, '');
  // A host in letters that look Latin is read as the Latin one.
  return [...new Set([plain, inLatin(plain)])].flatMap(namedHosts);
}

/**
 * Hosts in brackets, where a source has its publisher: "Provider guide (docs.example.org)". One of two parts may be the name
 * of a project, as in "Introduction (io.net)".
 */
function publishersIn(text: string): readonly string[] {
  return [...text.slice(0, MAX_LENGTH).matchAll(/[([]((?:[\p{L}\p{N}-]+\.){2,}\p{L}{2,})[)\]]/gu)]
    .map(([, host = '']) => hostOf(host.toLowerCase()))
    .filter((host) => parse(host).isIcann === true);
}

function namedHosts(plain: string): readonly string[] {
  const named = [...plain.matchAll(/(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.)([^\s/?#:]+)/g)].map(
    ([, host = '']) => host,
  );
  const [, whole] =
    /^(?:[^\s@/]+@)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?:[/?#:].*)?$/u.exec(plain) ?? [];
  // "Node.js" has the form of a host, and is none: there is no .js.
  const isHost = whole !== undefined && parse(whole).isIcann === true;
  return [...named, ...(isHost ? [whole] : [])]
    .map((host) => hostOf(host.replace(/^www\./, '')))
    .filter((host) => host !== '');
}

function hostOf(text: string): string {
  const address = `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Whether two hosts are under one registered name: docs.example.org and example.org, but not two of github.io. */
function belongTogether(one: string, other: string): boolean {
  const owner = (host: string) => registeredDomain(`https://${host}`) ?? host.replace(/^www\./, '');
  return owner(one) === owner(other);
}
