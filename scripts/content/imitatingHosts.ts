import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {FrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {oncePer} from '../../src/knowledge/oncePer.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {imitationFault} from './imitations.ts';
import {carriesAnother} from './carriedAddress.ts';
import {listedFault} from './refusedHosts.ts';
import type {Rule} from './rule.ts';

/** No address of a page, in its text or its front matter, belongs to a host that imitates another, a proxy, a test host or one that passes readers on. */
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
  hosts: ReadonlySet<string> = NO_HOSTS,
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
  hosts: ReadonlySet<string> = NO_HOSTS,
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

const NO_HOSTS: ReadonlySet<string> = new Set();

/** What is wrong with the host of an address, and what to do. */
function faultOf(address: string, hosts: ReadonlySet<string>): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return listedFault(url) ?? imitationFault(url.hostname, hosts) ?? useFault(url);
}

/** What is wrong with an address of an honest host. */
function useFault(url: URL): string | undefined {
  if (carriesAnother(url))
    return `${url.hostname} may pass its readers on to the site whose address is in this one: link to where it leads`;
  return /\/oauth2?\//i.test(url.pathname) && url.searchParams.has('client_id')
    ? `${url.hostname} asks readers here for access to their accounts: link to a page that says what it is for`
    : undefined;
}
