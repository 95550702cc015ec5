/** Headers that a host should send with some files of the site. */
export interface HeaderRule {
  /** Which files: their paths below the site, `*` for any text, slashes included. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether these headers stand in place of those of the same names in earlier rules, on every host. */
  readonly instead?: true;
}

/** The content decides the name, so that the file at such an address never changes. */
const FOREVER = {'Cache-Control': 'public, max-age=31536000, immutable'};

/** Kept, but asked for again at each use: there may be a newer version. */
const ASK = {'Cache-Control': 'no-cache'};

/**
 * What hosts should send, by path: a later rule overrides an earlier one. Each page has its Content Security Policy in
 * it; these are only what a page cannot say itself.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // Anybody's pages may show these. A host that joins the values of two rules, as Cloudflare does, must first drop the one
  // above, or the stricter would hold.
  {path: 'embed/*', headers: {'Content-Security-Policy': 'frame-ancestors *'}, instead: true},
  // Anybody's programs may read the data.
  {path: 'api/*', headers: {'Access-Control-Allow-Origin': '*'}},
  {path: 'assets/*', headers: FOREVER},
  {path: 'search-index-*', headers: FOREVER},
  {path: 'sw.js', headers: ASK},
  {path: 'manifest.webmanifest', headers: {'Content-Type': 'application/manifest+json'}},
  {path: '*.csv', headers: {'Content-Type': 'text/csv; charset=utf-8'}},
  {path: '*.bib', headers: {'Content-Type': 'application/x-bibtex; charset=utf-8'}},
  {path: '*.md', headers: {'Content-Type': 'text/markdown; charset=utf-8'}},
  {path: 'feeds/*', headers: {'Content-Type': 'application/atom+xml; charset=utf-8'}},
  {path: 'blog/atom.xml', headers: {'Content-Type': 'application/atom+xml; charset=utf-8'}},
  {path: 'blog/rss.xml', headers: {'Content-Type': 'application/rss+xml; charset=utf-8'}},
];

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read.
 *
 * @param baseUrl path of the site on its host, with both slashes
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(baseUrl: string): string {
  return HEADER_RULES.map(({path, headers, instead}) => {
    const lines = [
      // Netlify passes over a line without a colon, and takes the later rule anyway.
      ...(instead ? Object.keys(headers).map((name) => `  ! ${name}`) : []),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ];
    return `${baseUrl}${path}\n${lines.join('\n')}\n`;
  }).join('\n');
}
