import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {longDay} from '../../src/knowledge/day.ts';

const ATLAS = 'Decentralized AI Atlas';

/** What a frame shows, and what stands below it. */
export interface Frame {
  readonly title: string;
  /** Address of the page that says more, base path included. */
  readonly address: string;
  /** The latest day on which what it shows was compared with its sources. */
  readonly checked?: string | undefined;
  readonly children: ReactNode;
}

/** What a frame is made with. */
export interface FrameParts {
  /** Cuts the style sheet of frames to what a frame uses. */
  readonly usedCss: (html: string) => string;
  /** Runs in the frame, which otherwise has none. */
  readonly script?: string;
}

/**
 * The HTML of a frame for other sites: whole by itself, with nothing to load. Its links open pages of their own, because
 * a frame is too small for them. React escapes what pages say.
 */
export function frameHtml(
  {title, address, checked, children}: Frame,
  {usedCss, script}: FrameParts,
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
