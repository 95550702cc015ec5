import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {longDay} from '../../src/knowledge/day.ts';

const ATLAS = 'Decentralized AI Atlas';

/** What an embed shows, and what stands below it. */
export interface Embed {
  readonly title: string;
  /** Address of the page that says more, base path included. */
  readonly address: string;
  /** The latest day on which what it shows was compared with its sources. */
  readonly checked?: string | undefined;
  readonly children: ReactNode;
}

/** What an embed is made with. */
export interface EmbedParts {
  /** Cuts the style sheet of embeds to what an embed uses. */
  readonly usedCss: (html: string) => string;
  /** Runs in the embed, which otherwise has none. */
  readonly script?: string;
}

/**
 * The HTML of an embed: whole by itself, with nothing to load. Its links open pages of their own, because
 * an embed is too small for them. React escapes what pages say.
 */
export function embedHtml(
  {title, address, checked, children}: Embed,
  {usedCss, script}: EmbedParts,
): string {
  const markup = renderToStaticMarkup(
    <html lang="en" id="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} | ${ATLAS}`}</title>
        <link rel="icon" href="data:," />
        <base target="_blank" />
      </head>
      <body id="dark">
        {children}
        <footer>
          <a href={address} id="more">
            {ATLAS}
          </a>
          : all facts, and who says so
          {checked !== undefined && `. Last checked ${longDay(checked)}`}.
        </footer>
      </body>
    </html>,
  );
  const body = script === undefined ? '' : `<script>${script}</script>`;
  return `<!doctype html>${markup}`
    .replace('</head>', () => `<style>${usedCss(markup)}</style></head>`)
    .replace('</body>', () => `${body}</body>`);
}
