import {registeredDomain} from '../../../src/knowledge/registeredDomain.ts';

/** A project, as far as its neighbors on the web are concerned. */
interface Neighbor {
  /** Slug of its name. */
  readonly name: string;
  /** Keys of its websites. */
  readonly websites: readonly string[];
}

/**
 * Which addresses lead to one place, as far as a list of projects tells.
 *
 * A domain or a host with one project is the place of that project, so that `docs.example.org` and `example.org` are one.
 * Where several projects have their websites, or strangers share a host as they share a marketplace, two addresses are one
 * only if nothing but a version or a language makes them differ.
 */
export class Places {
  readonly #names = new Map<string, Set<string>>();

  constructor(neighbors: readonly Neighbor[]) {
    for (const {name, websites} of neighbors) {
      for (const {host, domain} of websites.map(toPlace)) {
        for (const shared of [host, domain ?? host]) {
          this.#names.set(shared, (this.#names.get(shared) ?? new Set()).add(name));
        }
      }
    }
  }

  /**
   * Whether two websites are on one place.
   *
   * @param names slugs of all names of the one project whose websites they may be
   */
  isOne(oneKey: string, otherKey: string, names: ReadonlySet<string>): boolean {
    const [one, other] = [toPlace(oneKey), toPlace(otherKey)];
    if (one.domain === undefined || one.domain !== other.domain) return false;
    const isSameHost = one.host === other.host;
    if (isSameHost && one.path === other.path) {
      const shared = [...one.query.keys()].filter((key) => other.query.has(key));
      // `?id=1` and `?id=2` are two things on one site, and `?id=1&lang=en` is the first of them.
      if (shared.some((key) => one.query.get(key) !== other.query.get(key))) return false;
      if (shared.length > 0 || (one.path !== '' && one.query.size + other.query.size === 0)) {
        return true;
      }
    }
    if ([one, other].some(({host}) => isMarketplace(host))) return false;
    const neighbors = this.#names.get(isSameHost ? one.host : one.domain) ?? new Set();
    return [...neighbors].every((name) => names.has(name));
  }
}

interface Place {
  readonly host: string;
  readonly domain: string | undefined;
  /** The path without what names a version or a language. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

function toPlace(key: string): Place {
  const [, host = '', path = '', query = ''] = /^([^/?#]*)([^?]*)\??(.*)$/.exec(key) ?? [];
  const steps = path.toLowerCase().split('/').filter(Boolean);
  return {
    host,
    domain: registeredDomain(`https://${key}`),
    // A number at the end is that of a thing: `/app/17`.
    path: steps
      .filter((step, index) => !EDITION.test(step) && !(/^\d+$/.test(step) && steps[index + 1]))
      .join('/'),
    query: new Map(new URLSearchParams(query.toLowerCase())),
  };
}

/** A version or a language in a path: `v2`, `3.12`, `latest`, `en`, `pt-br`. */
const EDITION =
  /^(?:(?:v|rel[_-]?)\d+|(?:v|rel[_-]?)?\d+(?:[._]\w+)+|latest|stable|dev|devel|default|main|master|(?:ar|cs|de|en|es|fr|it|ja|ko|nl|pl|pt|ru|tr|uk|vi|zh)(?:[_-]\w{2,4})?|index\.\w+)$/;

function isMarketplace(host: string): boolean {
  return MARKETPLACES.some((each) => host === each || host.endsWith(`.${each}`));
}

/** Hosts on which each address is somebody else's: stores, registries, and where people and groups present themselves. */
const MARKETPLACES = [
  ...['apps.apple.com', 'itunes.apple.com', 'testflight.apple.com', 'play.google.com'],
  ...['f-droid.org', 'apps.microsoft.com', 'microsoftedge.microsoft.com', 'steampowered.com'],
  ...['chrome.google.com', 'chromewebstore.google.com', 'addons.mozilla.org', 'wordpress.org'],
  ...['marketplace.visualstudio.com', 'open-vsx.org', 'plugins.jetbrains.com'],
  ...['marketplace.atlassian.com', 'npmjs.com', 'pypi.org', 'pypi.python.org', 'crates.io'],
  ...['docs.rs', 'rubygems.org', 'packagist.org', 'pkg.go.dev', 'godoc.org', 'nuget.org'],
  ...['hub.docker.com', 'hex.pm', 'metacpan.org', 'cran.r-project.org', 'sourceforge.net'],
  ...['t.me', 'x.com', 'twitter.com', 'discord.com', 'discord.gg', 'youtube.com', 'youtu.be'],
  ...['reddit.com', 'facebook.com', 'instagram.com', 'linkedin.com', 'medium.com'],
  ...['wikipedia.org', 'arxiv.org', 'docs.google.com', 'sites.google.com', 'drive.google.com'],
];
