import {visit} from 'unist-util-visit';
import type {Finding} from '../../src/knowledge/problem.ts';
import {problemAt, type Rule} from './rule.ts';

/** Hosts that imitate an exchange or a data site: a reference that strangers trust never links to one. */
const HOSTS = [
  'bitgetapp.com',
  'bitgetpro.site',
  'bydfi888.com',
  'cnbitget.com',
  'coinmarketcapa.com',
  'deeptrading.me',
  'gate.tv',
  'gatenft.io',
  'gatenode.fun',
  'gateorigin.net',
  'gaterelay.com',
  'hdoplus.com',
  'rujwdu.com',
  'shuxipo.com',
  'viigoo.eu.org',
  'weixuanerp.com',
];

/** No address of a page, in its text or its front matter, belongs to a host that imitates another. */
export const imitatingHosts: Rule = {
  name: 'links to no host that imitates another',
  check: (page) => {
    const problems: Finding[] = [];
    visit(page.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      const message = faultOf(node.url);
      const {line = 1, column = 1} = node.position?.start ?? {};
      if (message !== undefined)
        problems.push({file: page.file, line, column, message, rule: 'no-imitating-host'});
    });
    return [...problems, ...findInFrontMatter(page.frontMatter.data, [])];

    function findInFrontMatter(value: unknown, path: readonly PropertyKey[]): Finding[] {
      if (typeof value === 'string') {
        const message = faultOf(value);
        return message === undefined ? [] : [problemAt(page, path, 'no-imitating-host', message)];
      }
      if (Array.isArray(value)) {
        return value.flatMap((item, index) => findInFrontMatter(item, [...path, index]));
      }
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, part]) =>
        findInFrontMatter(part, [...path, key]),
      );
    }
  },
};

function faultOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const {hostname} = new URL(address);
  const host = HOSTS.find((each) => hostname === each || hostname.endsWith(`.${each}`));
  return host === undefined
    ? undefined
    : `${host} imitates another site: link to the original, or leave out what only the copy says`;
}
