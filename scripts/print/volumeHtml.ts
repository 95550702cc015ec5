import {amount} from '../../src/knowledge/amount.ts';
import {longDay} from '../../src/knowledge/day.ts';
import type {BoundPage} from './bindPage.ts';
import {pageAddress, type Place} from './pageAddress.ts';
import type {Volume} from './volumesOf.ts';

const ATLAS = 'Decentralized AI Atlas';

/** The HTML of a volume: title page, contents, then the bound pages in parts. */
export function volumeHtml(volume: Volume, pages: readonly BoundPage[], place: Place): string {
  const title = escaped(volume.category ?? ATLAS);
  const parts = partsOf(pages);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${volume.category ? `${title} | ${ATLAS}` : title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="volume.css">
<style>
${parts.map(([head], index) => runningHead(index, head)).join('\n')}
</style>
</head>
<body>
<main>
<header>
${volume.category ? `<p>${ATLAS}</p>\n` : ''}<h1>${title}</h1>
${imprint(volume, place)}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
${contents(pages)}
</nav>
${parts.map((part, index) => partHtml(part, index)).join('\n')}
</main>
</body>
</html>
`;
}

/** Groups pages into parts. Each page at the top level starts a part. */
function partsOf(pages: readonly BoundPage[]): readonly (readonly BoundPage[])[] {
  const starts = pages.flatMap(({level}, index) => (level === 2 ? [index] : []));
  return starts.map((start, index) => pages.slice(start, starts[index + 1]));
}

/** The running head on each sheet of a part. CSS allows a different one only for a named page. */
function runningHead(index: number, head: BoundPage | undefined): string {
  const page = `@page part-${index} {@top-right {content: ${cssString(head?.title ?? '')}}}`;
  return `${page}\n#part-${index} {page: part-${index}}`;
}

function imprint({projectCount, checked, path}: Volume, place: Place): string {
  const {href, text} = pageAddress(path, place);
  const count = amount(projectCount, 'project');
  const lastChecked = checked
    ? `, last checked <time datetime="${checked}">${longDay(checked)}</time>`
    : '';
  return `<p>${count}${lastChecked}</p>
<p>Every claim names its source. The text is licensed <a rel="external" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use it for anything; credit the ${ATLAS} and link to the page.</p>
<p><a data-spelled href="${href}">${text}</a></p>
<p data-hint>This page is made for printing. Your browser can print it or save it as a PDF.</p>`;
}

/** The table of contents, with a nested list for each level. */
function contents(pages: readonly BoundPage[], level = 2): string {
  const starts = pages.flatMap((page, index) => (page.level === level ? [index] : []));
  const items = starts.map((start, index) => {
    const [page, ...below] = pages.slice(start, starts[index + 1]);
    return page
      ? `<li><a href="#${page.anchor}">${escaped(page.title)}</a>${contents(below, level + 1)}</li>`
      : '';
  });
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>\n`;
}

function partHtml(pages: readonly BoundPage[], index: number): string {
  const articles = pages.map(
    ({anchor, level, html}) =>
      `<article id="${anchor}" data-level="${level}">\n${html}\n</article>`,
  );
  return `<section id="part-${index}">\n${articles.join('\n')}\n</section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A string of a style sheet, which nothing in the text ends. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
