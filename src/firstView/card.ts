/*
 * Small cards beside a word. What draws them comes with the script that opens them: no page needs it before it is read.
 */
const STYLE = `
[role=tooltip], output.card {
  position: absolute;
  z-index: 10;
  inline-size: max-content;
  max-inline-size: min(22rem, 100%);
  inset-inline-start: 0;
  padding: var(--s3, .75rem);
  border: 1px solid var(--line-2);
  border-radius: 6px;
  background: var(--surface);
  box-shadow: 0 6px 24px var(--shade);
  color: var(--ink);
  font: 400 .875rem/1.5 var(--sans);
  text-align: start;
}
[role=tooltip]:not([hidden]) { display: block }
[role=tooltip] > * { margin: 0 }
body > .card { max-inline-size: min(22rem, 100% - 2rem) }
div[role=tooltip] { margin-block-start: .4rem }
[role=tooltip] > div { color: var(--ink-3) }
[role=tooltip] time { white-space: nowrap }
`;

/** Draws cards from now on. A style sheet that a script makes is one that the policy of a page allows. */
export function drawCards(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
}

/** Adds an empty card to the page, outside of what React draws. */
export function addCard(name: 'div' | 'output'): HTMLElement {
  const card = document.createElement(name);
  card.className = 'card';
  card.dataset.unprinted = '';
  document.body.append(card);
  return card;
}

/** How far a card stays from the edge of the window, in pixels. */
const MARGIN = 16;

/** Places a card below its word, or above it if the window ends there, and keeps it within what it is positioned in. */
export function place(card: HTMLElement, word: HTMLElement): void {
  const column = card.offsetParent?.getBoundingClientRect();
  const [line] = word.getClientRects();
  if (!column || !line) return;
  const {width, height} = card.getBoundingClientRect();
  const start = card.parentElement === document.body ? MARGIN : 0;
  const end = column.width - width - start;
  const isBelow = line.bottom + height < innerHeight || line.top < height;
  card.style.left = `${Math.max(start, Math.min(line.left - column.left, end))}px`;
  card.style.top = `${(isBelow ? line.bottom : line.top - height) - column.top}px`;
}
