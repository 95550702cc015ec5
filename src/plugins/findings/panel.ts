import findings from '@generated/findings/default/findings.json';
import {amount} from '../../knowledge/amount.ts';
import styles from './panel.module.css';
import {DEV_ONLY} from './words.ts';

/*
 * Shows what the check found on the page that is open. Only `npm run dev` has it, which loads it beside the site.
 */

/** The most findings of other pages to list. */
const MOST = 20;

const panel = document.createElement('details');
panel.className = styles.panel ?? '';
panel.open = true;
panel.lang = 'en';

/** Draws the panel for the page at an address, base path included; without findings there is none. */
function draw(address: string): void {
  const here = findings.filter((finding) => finding.address === pageOf(address));
  const others = findings.filter((finding) => !here.includes(finding));
  panel.replaceChildren(
    element('summary', headingOf(here.length, others.length)),
    element(
      'ul',
      ...here.map(({line, column, message}) => item(`${line}:${column}`, message)),
      ...others
        .slice(0, MOST)
        .map(({file, line, column, message, address: page}) =>
          item(linkTo(page, `${file}:${line}:${column}`), message),
        ),
    ),
    element('p', DEV_ONLY),
  );
  if (findings.length === 0) panel.remove();
  else document.body.append(panel);
}

function headingOf(here: number, others: number): string {
  const count = (number: number) => amount(number, 'problem');
  if (others === 0) return `${count(here)} on this page`;
  return here === 0
    ? `${count(others)} elsewhere`
    : `${count(here)} on this page, ${others} elsewhere`;
}

function pageOf(address: string): string {
  return address.length > 1 ? address.replace(/\/$/, '') : address;
}

function item(place: string | Node, message: string): HTMLElement {
  return element('li', element('code', place), ` ${message}`);
}

function linkTo(address: string | undefined, text: string): Node {
  if (address === undefined) return document.createTextNode(text);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function element(name: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

draw(location.pathname);
// The bundler replaces the findings in place when the check has run again.
import.meta.webpackHot?.accept('@generated/findings/default/findings.json', () =>
  draw(location.pathname),
);

/** Docusaurus calls this when another page is open. */
export function onRouteDidUpdate({location: {pathname}}: {readonly location: Location}): void {
  draw(pathname);
}
