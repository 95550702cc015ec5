import {createHash} from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

/**
 * The Content Security Policy of a page: nothing from another origin, and no code but our own files and the inline
 * scripts and styles that are on the page now, by their hashes.
 *
 * A style attribute has no hash that all browsers accept, so that none may be on the page. Trusted Types are not asked for:
 * search-local writes its list, and React Helmet data for search engines, as texts of HTML, and a policy that lets any
 * such text through would refuse nothing that this one does not (`tests/firstView.spec.ts` tries it in the long run).
 *
 * @param html the finished page
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !isData(attributes))
    .map(([, , code = '']) => hash(code));
  const styles = [...html.matchAll(STYLE)].map(([, code = '']) => hash(code));
  return [
    `default-src 'self'`,
    ['script-src', `'self'`, ...scripts].join(' '),
    ['style-src', `'self'`, ...styles].join(' '),
    `img-src 'self' data:`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ].join(';');
}

/** Whether a script element holds data, which browsers do not run: all types but those of JavaScript and rules. */
function isData(attributes: string): boolean {
  return /\btype=["']?application\/(?:ld\+)?json\b/.test(attributes);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
