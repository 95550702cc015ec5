/** A built site that the browser tests open. */
export interface Site {
  readonly baseUrl: string;
  readonly folder: string;
  readonly port: number;
  /** Scheme, host and port, without the base path. */
  readonly origin: string;
  /** What the build host of the site says, beyond the base path. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The site as it is deployed at the root of a domain. */
export const rootSite: Site = {
  baseUrl: '/',
  folder: 'build',
  port: 3110,
  origin: 'http://localhost:3110',
};

/** The same site under a base path, as on project pages of a code host. */
export const atlasSite: Site = {
  baseUrl: '/atlas/',
  folder: 'build-atlas',
  port: 3111,
  origin: 'http://localhost:3111',
  // The other site does not know its host; its pages have no links to a repository, unless git or the build host knows one.
  env: {
    REPOSITORY_URL: 'https://github.com/example/atlas',
    SITE_URL: 'https://atlas.example.org',
  },
};
