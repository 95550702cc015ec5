import {domainToUnicode} from 'node:url';
import type {Root} from 'mdast';
import {parse} from 'tldts';
import {visit} from 'unist-util-visit';
import type {FrontMatter} from '../../src/knowledge/frontMatter.ts';
import {inLatin} from '../../src/knowledge/inLatin.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {oncePer} from '../../src/knowledge/oncePer.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/** No address of a page, in its text or its front matter, belongs to a host that imitates another, a proxy or a test host. */
export const imitatingHosts: Rule = {
  name: 'links to no host that imitates another',
  check: ({file, tree, frontMatter}, {knowledge}) => {
    const hosts = projectHosts(knowledge);
    return [
      ...imitatingHostsIn(file, tree, hosts),
      ...imitatingHostsInYaml(file, frontMatter, hosts),
    ];
  },
};

/** The hosts of the websites of all projects: those that an imitation would look like. */
export const projectHosts = oncePer(
  ({projects}: KnowledgeBase): ReadonlySet<string> =>
    new Set(
      projects
        .flatMap(({website}) => (website === undefined ? [] : new URL(website).hostname))
        .map((host) => host.replace(/^www\./, '')),
    ),
);

/**
 * Finds such addresses in a text.
 *
 * @param hosts of projects of the atlas
 */
export function imitatingHostsIn(
  file: string,
  tree: Root,
  hosts: ReadonlySet<string> = new Set(),
): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const message = faultOf(node.url, hosts);
    const {line = 1, column = 1} = node.position?.start ?? {};
    if (message !== undefined)
      findings.push({file, line, column, message, rule: 'no-imitating-host'});
  });
  return findings;
}

/** Finds such addresses among the values of front matter or of a YAML file. */
export function imitatingHostsInYaml(
  file: string,
  {data, positionOf}: FrontMatter,
  hosts: ReadonlySet<string> = new Set(),
): Finding[] {
  return inValue(data, []);

  function inValue(value: unknown, path: readonly PropertyKey[]): Finding[] {
    if (typeof value === 'string') {
      const message = faultOf(value, hosts);
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
function faultOf(address: string, hosts: ReadonlySet<string>): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const {hostname, domain, domainWithoutSuffix, publicSuffix} = parse(address, {
    allowPrivateDomains: true,
  });
  if (hostname === null || domain === null) return undefined;
  if (SHORTENERS.has(domain) || passesOn(new URL(address)))
    return `${hostname} passes its readers on to another site: link to where it leads`;
  const name = domainWithoutSuffix ?? '';
  const imitated = IMITATED.find((each) => name.includes(each));
  const parts = hostname.split('.').slice(0, -domain.split('.').length);
  const hasHostOfProject = prefixesOf(parts).some((host) => hosts.has(host));
  if (hasHostOfProject || beginsAsAnother(parts, name))
    return `${hostname} begins like another host and belongs to ${domain}: link to the original`;
  const isHosted = FREE_HOSTING.has(publicSuffix ?? '');
  const isDisguised = !WELL_KNOWN.has(name) && WELL_KNOWN.has(plainly(name));
  if (IMITATIONS.has(domain) || isDisguised || (imitated !== undefined && !isGenuine()))
    return `${domain} imitates another site: link to the original, or leave out what only the copy says`;
  if (publicSuffix === 'workers.dev' || domain.endsWith('translate.goog'))
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

/** The beginnings of a host: of `docs.akash.network.example.org` also `docs.akash.network`. */
function prefixesOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, from) =>
    parts.slice(from + 1).map((_part, count) => parts.slice(from, from + count + 2).join('.')),
  );
}

/** Hosts whose addresses do not say where they lead. */
const SHORTENERS: ReadonlySet<string> = new Set([
  'adf.ly',
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'dub.sh',
  'goo.gl',
  'is.gd',
  'linktr.ee',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'short.gy',
  'shorturl.at',
  'surl.li',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'urlz.fr',
  'v.gd',
]);

/** Whether an address is that of a program which sends readers to an address in its query. */
function passesOn({pathname, searchParams}: URL): boolean {
  return (
    /(?:^|\/)(?:url|redirect(?:or)?|redir|out|away|goto|leaving|link|l\.php|linkfilter)\/?$/i.test(
      pathname,
    ) && [...searchParams.values()].some((value) => /^(?:https?:)?\/\//i.test(value))
  );
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

/** A name as it is read in passing: without marks, `rn` as m, a digit or a foreign letter as the one that it looks like. */
function plainly(name: string): string {
  return inLatin(domainToUnicode(name).normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
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
