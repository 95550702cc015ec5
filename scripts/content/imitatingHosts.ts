import type {Root} from 'mdast';
import {parse} from 'tldts';
import {visit} from 'unist-util-visit';
import type {FrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/** No address of a page, in its text or its front matter, belongs to a host that imitates another, a proxy or a test host. */
export const imitatingHosts: Rule = {
  name: 'links to no host that imitates another',
  check: ({file, tree, frontMatter}) => [
    ...imitatingHostsIn(file, tree),
    ...imitatingHostsInYaml(file, frontMatter),
  ],
};

/** Finds such addresses in a text. */
export function imitatingHostsIn(file: string, tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const message = faultOf(node.url);
    const {line = 1, column = 1} = node.position?.start ?? {};
    if (message !== undefined)
      findings.push({file, line, column, message, rule: 'no-imitating-host'});
  });
  return findings;
}

/** Finds such addresses among the values of front matter or of a YAML file. */
export function imitatingHostsInYaml(file: string, {data, positionOf}: FrontMatter): Finding[] {
  return inValue(data, []);

  function inValue(value: unknown, path: readonly PropertyKey[]): Finding[] {
    if (typeof value === 'string') {
      const message = faultOf(value);
      return message === undefined
        ? []
        : [{file, ...positionOf(path), message, rule: 'no-imitating-host', path}];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      inValue(part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
}

/** Hosts that have been seen to imitate an exchange, a data site or a maker, and whose names do not show it. */
const IMITATIONS: ReadonlySet<string> = new Set([
  'bydfi888.com',
  'deeptrading.me',
  'gate.tv',
  'gatenft.io',
  'gatenode.fun',
  'gateorigin.net',
  'gaterelay.com',
  'gpu-eth.xyz',
  'hdoplus.com',
  'pluskevin.com',
  'primwork.cc',
  'rujwdu.com',
  'shuxipo.com',
  'viigoo.eu.org',
  'weixuanerp.com',
]);

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

/** Domains of these owners that add to the name. */
const GENUINE: ReadonlySet<string> = new Set(['bybitglobal.com', 'coinbasecloud.net']);

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

/** What is wrong with the host of an address, and what to do. */
function faultOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const {hostname, domain, domainWithoutSuffix, publicSuffix} = parse(address, {
    allowPrivateDomains: true,
  });
  if (hostname === null || domain === null) return undefined;
  const name = domainWithoutSuffix ?? '';
  const imitated = IMITATED.find((each) => name.includes(each));
  const parts = hostname.split('.').slice(0, -domain.split('.').length);
  if (beginsAsAnother(parts, name))
    return `${hostname} begins like another host and belongs to ${domain}: link to the original`;
  const isHosted = FREE_HOSTING.has(publicSuffix ?? '');
  const isDisguised = !WELL_KNOWN.has(name) && WELL_KNOWN.has(plainly(name));
  if (IMITATIONS.has(domain) || isDisguised || (imitated !== undefined && !isGenuine()))
    return `${domain} imitates another site: link to the original, or leave out what only the copy says`;
  if (publicSuffix === 'workers.dev')
    return `${hostname} is a program that passes on pages of others: link to the original`;
  const word = hostname
    .split(/[.-]/)
    .map((each) => each.replace(/\d+$/, ''))
    .find((each) => TEMPORARY.has(each));
  return word === undefined || word === name
    ? undefined
    : `${hostname} has "${word}" in its name, as proxies and test hosts do: link to the site that is meant for readers`;

  function isGenuine(): boolean {
    return !isHosted && (name === imitated || GENUINE.has(domain ?? ''));
  }
}

/** Endings that are no word before another ending: `github.com.example.io`, `example.com-login.io`. */
const ENDING = /^(?:com|org|net)$/;

/** Whether the first parts of a host read as a whole host of somebody else. */
function beginsAsAnother(parts: readonly string[], name: string): boolean {
  const isOfImitated = (part: string, next = '') =>
    IMITATED.includes(part) && parse(`${part}.${next}`).isIcann === true;
  return (
    parts.some((part, index) => index > 0 && ENDING.test(part)) ||
    parts.some((part, index) => isOfImitated(part, parts[index + 1])) ||
    (parts.length > 0 && ENDING.test(name.split('-')[0] ?? '') && name.includes('-'))
  );
}

/** A name as it is read in passing: `rn` as m, a digit as the letter that it looks like. */
function plainly(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('3', 'e')
    .replaceAll('5', 's');
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
