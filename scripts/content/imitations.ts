import {domainToUnicode} from 'node:url';
import {parse} from 'tldts';
import {inLatin} from '../../src/knowledge/inLatin.ts';
import {oncePer} from '../../src/knowledge/oncePer.ts';
import {haveChangedPlaces, isOneSlip} from '../../src/knowledge/oneSlip.ts';

/**
 * Says what is wrong with a host whose name is made to be taken for that of another, or is not meant for strangers.
 *
 * @param hosts of projects of the atlas
 */
export function imitationFault(host: string, hosts: ReadonlySet<string>): string | undefined {
  const {hostname, domain, domainWithoutSuffix, publicSuffix} = parse(host, {
    allowPrivateDomains: true,
  });
  if (hostname === null || domain === null) return undefined;
  const name = domainWithoutSuffix ?? '';
  const imitated = IMITATED.find((each) => name.includes(each));
  const parts = hostname.split('.').slice(0, -domain.split('.').length);
  const hasHostOfProject = prefixesOf(parts).some((prefix) => hosts.has(prefix));
  if (hasHostOfProject || beginsAsAnother(parts, name))
    return `${hostname} begins like another host and belongs to ${domain}: link to the original`;
  const isHosted = FREE_HOSTING.has(publicSuffix ?? '');
  const isGenuine = !isHosted && (name === imitated || GENUINE.has(domain));
  if (
    (imitated !== undefined && !isGenuine) ||
    (!GENUINE.has(domain) && (isDisguised(name, hosts) || isBaited(name, hosts)))
  )
    return `${domain} imitates another site: link to the original, or leave out what only the copy says`;
  const word = hostname
    .split(/[.-]/)
    .map((each) => each.replace(/\d+$/, ''))
    .find((each) => TEMPORARY.has(each));
  return word === undefined || word === name
    ? undefined
    : `${hostname} has "${word}" in its name, as proxies and test hosts do: link to the site that is meant for readers`;
}

/** Names that are imitated. Each of their owners has the bare name, such as `binance.com` and `binance.us`. */
const IMITATED = [
  'binance',
  'bitget',
  'bybit',
  'coinbase',
  'coingecko',
  'coinmarketcap',
  'coinranking',
  'kucoin',
  'metamask',
  'onekey',
];

/** Domains of owners that add to their name, or shorten it. */
const GENUINE: ReadonlySet<string> = new Set([
  'bybitglobal.com',
  'coinbasecloud.net',
  'telegra.ph',
]);

/** Where anybody may put any copy under any name. */
const FREE_HOSTING: ReadonlySet<string> = new Set([
  'firebaseapp.com',
  'glitch.me',
  'herokuapp.com',
  'netlify.app',
  'onrender.com',
  'pages.dev',
  'r2.dev',
  'surge.sh',
  'vercel.app',
  'web.app',
]);

/** Words in the name of a host that is not meant for strangers. */
const TEMPORARY: ReadonlySet<string> = new Set([
  'preprod',
  'proxy',
  'staging',
  'temp',
  'test',
  'tmp',
  'uat',
]);

/** The beginnings of a host: of `docs.akash.network.example.org` also `docs.akash.network`. */
function prefixesOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, from) =>
    parts.slice(from + 1).map((_part, count) => parts.slice(from, from + count + 2).join('.')),
  );
}

/** Endings that are no word before another ending: `github.com.example.io`, `example.com-login.io`, `example-com.io`. */
const ENDING = /^(?:com|org|net)$/;

/** Whether the first parts of a host, or the words of its name, read as a whole host of somebody else. */
function beginsAsAnother(parts: readonly string[], name: string): boolean {
  const isOfImitated = (part: string, next = '') =>
    IMITATED.includes(part) && parse(`${part}.${next}`).isIcann === true;
  const words = name.split('-');
  return (
    parts.some(
      (part, index) => index > 0 && (ENDING.test(part) || /^(?:com|org|net)-/.test(part)),
    ) ||
    parts.some((part, index) => isOfImitated(part, parts[index + 1])) ||
    (words.length > 1 &&
      ((parts.length > 0 && ENDING.test(words[0] ?? '')) ||
        words[0] === 'www' ||
        words.at(-1) === 'com'))
  );
}

/** Shortest name of which a slip is no other word. */
const MIN_FOR_SLIP = 8;

/** Shortest name of which a slip of the hand, such as neighbors that changed places, is no other word. */
const MIN_FOR_DISGUISE = 5;

/** Whether a name is almost that of a known site, or in signs that look like its letters. */
function isDisguised(name: string, hosts: ReadonlySet<string>): boolean {
  const {names, plain} = knownNames(hosts);
  if (names.has(name) || name.length < MIN_FOR_DISGUISE) return false;
  const read = plainly(name);
  return (
    plain.has(read) ||
    [...names].some(
      (known) =>
        haveChangedPlaces(name, known) || (known.length >= MIN_FOR_SLIP && isOneSlip(name, known)),
    )
  );
}

/** What imitations add to the name of a site: they promise a gift, or ask for keys. */
const BAIT =
  /-?(?:airdrops?|bonus|claims?|connect|giveaway|helpdesk|login|presale|recovery|restore|rewards?|secure|signin|support|sync|validate|verify|whitelist)-?/g;

/** Whether a name is that of a known site with such a word: `claim-example`. */
function isBaited(name: string, hosts: ReadonlySet<string>): boolean {
  const rest = name.replace(BAIT, '');
  return rest !== name && rest.length >= MIN_FOR_DISGUISE && knownNames(hosts).names.has(rest);
}

interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** As they are read in passing. */
  readonly plain: ReadonlySet<string>;
}

const knownNames = oncePer((hosts: ReadonlySet<string>): KnownNames => {
  const ofProjects = [...hosts]
    .map((host) => parse(host, {allowPrivateDomains: true}).domainWithoutSuffix ?? '')
    .filter((name) => name.length >= MIN_FOR_DISGUISE);
  const names = new Set([...WELL_KNOWN, ...ofProjects]);
  return {names, plain: new Set([...names].map(plainly))};
});

/**
 * A name as it is read in passing: without marks, `rn` as m, a digit or a foreign letter as the one that it looks like, a letter
 * once that stands twice.
 */
function plainly(name: string): string {
  return inLatin(domainToUnicode(name).normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Names that are known widely, and worth a disguise. */
export const WELL_KNOWN: ReadonlySet<string> = new Set([
  ...IMITATED,
  ...['discord', 'ethereum', 'github', 'gitlab', 'google', 'huggingface', 'kraken', 'ledger'],
  ...[
    'medium',
    'microsoft',
    'okx',
    'opensea',
    'paypal',
    'telegram',
    'trezor',
    'twitter',
    'uniswap',
  ],
]);
