import {isDeepStrictEqual} from 'node:util';
import type {Application} from '../../src/firstView/application.ts';
import {contentSecurityPolicy} from './contentSecurityPolicy.ts';
import {escapeAttributes} from './escapeAttributes.ts';
import type {ClassOnPage} from './pageClasses.ts';
import {rewriteTags} from './rewriteTags.ts';
import {slimMarkup} from './slimMarkup.ts';
import {withoutUnknownHost} from './unknownHost.ts';

/** What the first view of a page is made with. */
export interface FirstViewParts {
  /** What pages load as Docusaurus built them. */
  readonly application: Application;
  /** The script that each page has of its own. */
  readonly loader: string;
  /** The name of a class on pages; none if neither the style sheet nor a script asks for it. */
  readonly classOnPage: ClassOnPage;
  /** Address of the rules for paper. */
  readonly paper: string;
  /** Cuts the style sheet of the site to what a page uses. */
  readonly usedCss: (html: string) => string;
}

const APPLICATION = /<div id="?__docusaurus"?>/;
const SHEET = /<link rel="?stylesheet"? href="?([^\s">]*\/assets\/css\/styles\.\w+\.css)"?\s*\/?>/g;
const SCRIPT = /<script src="?([^\s">]*\/assets\/js\/[^\s">]+\.js)"? defer(?:="?")?><\/script>/g;
/** The script of the theme, which also copies words of the address into attributes. */
const THEME_SCRIPT =
  /<script>!function\(\)\{[^<]*localStorage\.getItem\("(theme[\w-]*)"\)[^<]*<\/script>/;
/** Icons that a page may refer to; most do not. */
const SPRITE = /<svg style="display: ?none;?"><defs>[^]*?<\/defs><\/svg>\s*/;
const SEARCH_FIELD = /<input (?=[^>]*class="navbar__search-input )/g;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * Turns a page that Docusaurus built into a document that needs neither React nor another file to be read: the rules of
 * the style sheet that it uses are in it, and instead of the application a small script, which sets the theme, runs the
 * controls that need no React, and loads more once somebody reads. A policy lets nothing else in.
 *
 * @param built a page as Docusaurus built it, or another page of the site, such as one that redirects: that gets only the
 *   policy
 * @throws if a page of Docusaurus is not as expected: otherwise a new version could bring back what was taken out
 */
export function firstView(built: string, parts: FirstViewParts): string {
  const html = escapeAttributes(built);
  return withPolicy(
    withoutUnknownHost(APPLICATION.test(html) ? withoutApplication(html, parts) : html),
  );
}

function withoutApplication(html: string, parts: FirstViewParts): string {
  const application = applicationOf(html);
  const fields = html.match(SEARCH_FIELD) ?? [];
  expectPart('the application of other pages', isDeepStrictEqual(application, parts.application));
  expectPart('one search box', fields.length === 1);

  const document = html
    .replace(SCRIPT, '')
    .replace(SEARCH_FIELD, '<input name=q ')
    .replace(THEME_SCRIPT, () => `<script>${parts.loader}</script>`)
    .replace(SPRITE, (sprite) => (html.includes('href=#theme-svg-') ? sprite : ''))
    .replace(SHEET, '');
  const {markup, rules} = withoutStyleAttributes(slimMarkup(document, parts.classOnPage));
  const css = parts.usedCss(markup) + rules;
  // With a script, the one that comes to a reader loads them.
  const paper = `<noscript><link rel=stylesheet media=print href=${parts.paper}></noscript>`;
  return markup.replace('</head>', () => `<style>${css}</style>${paper}</head>`);
}

/**
 * What a page that Docusaurus built loads.
 *
 * @throws if that is not as expected
 */
export function applicationOf(html: string): Application {
  const [sheet, ...sheets] = [...html.matchAll(SHEET)];
  const scripts = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  const themeKey = THEME_SCRIPT.exec(html)?.[1] ?? '';
  expectPart('one style sheet', sheet !== undefined && sheets.length === 0);
  expectPart('the scripts "runtime" and "main"', /runtime~main.*,.*\/main\./.test(scripts.join()));
  expectPart(
    'no other script',
    (html.match(/<script[^>]*\ssrc=/g) ?? []).length === scripts.length,
  );
  expectPart('the script that sets the theme', themeKey !== '');
  return {scripts, style: sheet?.[1] ?? '', themeKey};
}

function expectPart(name: string, isThere: boolean): void {
  if (!isThere) {
    throw new Error(`a page does not have ${name}. See scripts/firstView/firstView.ts`);
  }
}

/** Moves the styles of elements into rules: the policy has no room for attributes. */
function withoutStyleAttributes(html: string): {readonly markup: string; readonly rules: string} {
  const styles: string[] = [];
  const markup = rewriteTags(html, /style/i, ({attributes}) =>
    attributes.map(({name, value, source}) => {
      if (name !== 'style' || value === undefined) return source;
      const style = value.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
      if (!styles.includes(style)) styles.push(style);
      return ` data-style=${styles.indexOf(style)}`;
    }),
  );
  // Twice the attribute: stronger than rules for classes, as the style of an element is.
  const rules = styles.map((style, index) => `[data-style="${index}"][data-style]{${style}}`);
  return {markup, rules: rules.join('')};
}

function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  expectPart('a character set', CHARSET.test(html));
  return html.replace(CHARSET, (charset) => `${charset}${policy}`);
}
