import {contentSecurityPolicy} from './contentSecurityPolicy.ts';
import {slimMarkup} from './slimMarkup.ts';

/** What the first view of a page is made with. */
export interface FirstViewParts {
  /** Path of the site on its host, with both slashes. */
  readonly baseUrl: string;
  /** Path below the site of the script that every page loads. */
  readonly loader: string;
  /** Path below the site of the script that it loads once somebody reads the page. */
  readonly reading: string;
  /** Whether the style sheet of the site has a word, such as the name of a class. */
  readonly isInSheet: (word: string) => boolean;
  /** Cuts the style sheet of the site to what a page uses. */
  readonly usedCss: (html: string) => Promise<string>;
}

const SHEET = /<link rel="?stylesheet"? href="?([^\s">]*\/assets\/css\/styles\.\w+\.css)"?\s*\/?>/g;
const SCRIPT = /<script src="?([^\s">]*\/assets\/js\/[^\s">]+\.js)"? defer(?:="?")?><\/script>/g;
/** The script of the theme, which also copies words of the address into attributes. */
const THEME_SCRIPT =
  /<script>!function\(\)\{[^<]*localStorage\.getItem\("(theme[\w-]*)"\)[^<]*<\/script>/;
/** Icons that a page may refer to; most do not. */
const SPRITE = /<svg style="display: ?none;?"><defs>[^]*?<\/defs><\/svg>\s*/;
const SEARCH_FIELD = /<input (?=[^>]*class="navbar__search-input )/g;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const STYLE_ATTRIBUTE = /(<[a-z][^<>]*?) style=("[^"]*"|[^\s">]+)/gi;

/**
 * Turns a page that Docusaurus built into a document that needs neither React nor another file to be read: the rules of
 * the style sheet that it uses are in it, and instead of the application it loads a small script, which loads the
 * application when a control needs it. A policy lets nothing else in.
 *
 * @param html a page as Docusaurus built it, or another page of the site, such as one that redirects: that gets only the
 *   policy
 * @throws if a page of Docusaurus is not as expected: otherwise a new version could bring back what was taken out
 */
export async function firstView(html: string, parts: FirstViewParts): Promise<string> {
  const isApplication = html.includes('id=__docusaurus>') || html.includes('id="__docusaurus">');
  return withPolicy(isApplication ? await withoutApplication(html, parts) : html);
}

async function withoutApplication(html: string, parts: FirstViewParts): Promise<string> {
  const [sheet, ...sheets] = [...html.matchAll(SHEET)];
  const scripts = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  const themeKey = THEME_SCRIPT.exec(html)?.[1] ?? '';
  const fields = html.match(SEARCH_FIELD) ?? [];
  expectPart('one style sheet', sheet !== undefined && sheets.length === 0);
  expectPart('the scripts "runtime" and "main"', /runtime~main.*,.*\/main\./.test(scripts.join()));
  expectPart(
    'no other script',
    (html.match(/<script[^>]*\ssrc=/g) ?? []).length === scripts.length,
  );
  expectPart('the script that sets the theme', themeKey !== '');
  expectPart('one search box', fields.length === 1);

  const loader = [
    `<script src="${parts.baseUrl}${parts.loader}" defer data-base="${parts.baseUrl}"`,
    `data-theme-key="${themeKey}" data-reading="${parts.baseUrl}${parts.reading}"`,
    `data-scripts="${scripts.join(' ')}"`,
    `data-style="${sheet?.[1]}"></script>`,
  ];
  const document = html
    .replace(SCRIPT, '')
    .replace(SEARCH_FIELD, '<input name=q ')
    .replace(THEME_SCRIPT, () => `<script>${themeScript(themeKey)}</script>`)
    .replace(SPRITE, (sprite) => (html.includes('href=#theme-svg-') ? sprite : ''))
    .replace(SHEET, () => loader.join(' '));
  const {markup, rules} = withoutStyleAttributes(slimMarkup(document, parts.isInSheet));
  const css = (await parts.usedCss(markup)) + rules;
  return markup.replace('</head>', () => `<style>${css}</style></head>`);
}

/** Sets the theme before anything is drawn: what the reader chose, otherwise what the device prefers. */
function themeScript(key: string): string {
  return (
    `(d=>{let t;try{t=localStorage.getItem("${key}")}catch{}` +
    `d.theme=t||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light");` +
    `d.themeChoice=t||"system"})(document.documentElement.dataset)`
  );
}

function expectPart(name: string, isThere: boolean): void {
  if (!isThere) {
    throw new Error(`a page does not have ${name}. See scripts/firstView/firstView.ts`);
  }
}

/** Moves the styles of elements into rules: the policy has no room for attributes. */
function withoutStyleAttributes(html: string): {readonly markup: string; readonly rules: string} {
  const styles: string[] = [];
  const markup = html.replace(STYLE_ATTRIBUTE, (_, before: string, value: string) => {
    const style = value
      .replace(/^"|"$/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    if (!styles.includes(style)) styles.push(style);
    return `${before} data-style=${styles.indexOf(style)}`;
  });
  // Twice the attribute: stronger than rules for classes, as the style of an element is.
  const rules = styles.map((style, index) => `[data-style="${index}"][data-style]{${style}}`);
  return {markup, rules: rules.join('')};
}

function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  expectPart('a character set', CHARSET.test(html));
  return html.replace(CHARSET, (charset) => `${charset}${policy}`);
}
