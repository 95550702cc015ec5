import {MAX_COMPARED, writeCompare} from '../../src/field/compareAddress.ts';

/*
 * Runs in the embed of comparisons. It puts side by side what the embeds of single projects say.
 */

interface Column {
  readonly name: Element;
  readonly slug: string;
  /** By their labels. */
  readonly facts: ReadonlyMap<string, Element>;
}

async function main(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('p')?.split(',') ?? [];
  const slugs = [...new Set(asked)].filter((slug) => /^[\w-]+$/.test(slug)).slice(0, MAX_COMPARED);
  const columns = await Promise.all(slugs.map(columnOf));
  const found = columns.flatMap((column) => column ?? []);
  const missing = slugs.filter((_, index) => !columns[index]);
  const place = document.querySelector('main');
  if (missing.length > 0) place?.append(`There is no project at ${missing.join(', ')}.`);
  if (found.length === 0) return;
  document.querySelector('[data-waiting]')?.remove();
  place?.prepend(table(found));
  document.title = found.map(({name}) => name.textContent).join(', ');
  const more = document.querySelector<HTMLAnchorElement>('#more');
  if (more) more.search = writeCompare(found.map(({slug}) => slug));
}

/** Reads the embed of a project; undefined if there is none. */
async function columnOf(slug: string): Promise<Column | undefined> {
  const answer = await fetch(`projects/${slug}`);
  if (!answer.ok) return undefined;
  // Its rules are those of this embed, whose policy would refuse them, and say so.
  const html = (await answer.text()).replace(/<style>.*?<\/style>/s, '');
  const embed = new DOMParser().parseFromString(html, 'text/html');
  const name = embed.querySelector('h1');
  const facts = [...embed.querySelectorAll('[data-fact]')];
  if (!name || facts.length === 0) return undefined;
  return {
    name,
    slug,
    facts: new Map(facts.map((fact) => [fact.getAttribute('data-fact') ?? '', fact])),
  };
}

function table(columns: readonly Column[]): HTMLTableElement {
  const whole = document.createElement('table');
  whole.dataset.side = '';
  const head = whole.createTHead().insertRow();
  head.insertCell();
  for (const {name} of columns) head.append(cell('th', 'col', ...name.childNodes));
  const body = whole.createTBody();
  for (const label of columns[0]?.facts.keys() ?? []) {
    const row = body.insertRow();
    row.append(cell('th', 'row', label));
    for (const {facts} of columns) {
      row.insertCell().append(...(facts.get(label)?.childNodes ?? []));
    }
  }
  return whole;
}

function cell(tag: 'th', scope: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.scope = scope;
  made.append(...content);
  return made;
}

void main();
