import {HEADER_RULES} from './headers.ts';

/** A former address and that of today, both with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

interface NginxExample {
  readonly redirects: readonly Redirect[];
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
  readonly port: number;
  /** Absolute path of a folder. The site is in it at its base path: in `ROOT/atlas/` for `/atlas/`. */
  readonly root: string;
}

/**
 * An example of a server for nginx: addresses without `.html` and without a slash at the end, former addresses answered
 * with 301, unknown ones with 404 and the page for them, compressed copies where there are any, and the headers of
 * `headers.ts`.
 *
 * @see https://nginx.org/en/docs/
 */
export function nginxExample({redirects, baseUrl, port, root}: NginxExample): string {
  const base = baseUrl.replace(/\/$/, '');
  const names = new Set(HEADER_RULES.flatMap(({headers}) => Object.keys(headers)));
  names.delete(TYPE);
  return `# Made by npm run build: a server to include in the http block of nginx.conf. Set port, name, root and TLS.
# Room for the longest address of the next list, and for all of them.
map_hash_bucket_size ${bucketSize(redirects)};
map_hash_max_size ${Math.max(2048, 2 * redirects.length)};
${map('atlas_redirect', [
  ...redirects.map(({from, to}) => [from, to] as const),
  // Each page has one address: without its suffix, and without a slash at the end.
  [String.raw`~^(?<page>${base}/|.+?)/?(?:index)?\.html$`, '$page'],
  [`~^(?<page>${base}/.+)/$`, '$page'],
])}
${[...names].map((name) => map(variable(name), valuesOf(name, base))).join('\n')}
server {
  listen ${port};
  server_name _;
  # For TLS: listen 443 ssl; ssl_certificate ...; ssl_certificate_key ...;
  root ${quoted(root)};
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types text/plain text/css text/xml text/markdown application/json application/javascript;
  # The copies that npm run compress makes. With the module for Brotli also: brotli_static on;
  gzip_static on;
  error_page 404 @missing;
${[...names].map((name) => `  add_header ${name} $${variable(name)}${name === CACHE ? '' : ' always'};`).join('\n')}

  if ($atlas_redirect) {
    return 301 $atlas_redirect$is_args$args;
  }
  # Files for hosts.
  location ~ /[._][^/]*$ {
    return 404;
  }
${typeLocations(base)}
  location ${base}/ {
    try_files $uri $uri.html $uri/index.html =404;
  }
  location @missing {
    rewrite ^ ${base}/404.html break;
  }
}
`;
}

/**
 * The least multiple of nginx' own 64 bytes that holds the longest address with what nginx keeps beside it.
 *
 * @see https://nginx.org/en/docs/hash.html
 */
function bucketSize(redirects: NginxExample['redirects']): number {
  const longest = Math.max(0, ...redirects.map(({from}) => Buffer.byteLength(from)));
  return 64 * Math.ceil((longest + BESIDE_KEY) / 64);
}

/** Bytes: the value's address, the length of the key, the end of the bucket, and what aligns them. */
const BESIDE_KEY = 32;

const TYPE = 'Content-Type';
const CACHE = 'Cache-Control';

/** A variable whose value follows from the path: the first pattern that matches decides. */
function map(name: string, values: readonly (readonly [pattern: string, value: string])[]): string {
  const lines = values.map(([pattern, value]) => `  ${quoted(pattern)} ${quoted(value)};`);
  return `map $uri $${name} {\n${lines.join('\n')}\n}\n`;
}

/** The values of a header by path, the strongest rule first. */
function valuesOf(header: string, base: string): readonly (readonly [string, string])[] {
  const rules = HEADER_RULES.flatMap(({path, headers}) => {
    const value = headers[header];
    return value === undefined ? [] : [[`~${pattern(path, base)}`, value] as const];
  });
  return header === CACHE ? [...rules.reverse(), ['default', 'no-cache']] : rules.reverse();
}

/** The files whose type nginx does not know. */
function typeLocations(base: string): string {
  return HEADER_RULES.flatMap(({path, headers}) => {
    const type = headers[TYPE]?.replace(/;.*/, '');
    return type === undefined
      ? []
      : [`  location ~ ${pattern(path, base)} {\n    types {}\n    default_type ${type};\n  }`];
  }).join('\n');
}

function pattern(path: string, base: string): string {
  return `^${base}/${path.replace(/[.+?]/g, String.raw`\$&`).replaceAll('*', '.*')}$`;
}

function variable(header: string): string {
  return `atlas_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return /^[\w/.-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}
