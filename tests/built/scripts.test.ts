import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {beforeAll, expect, test} from 'vitest';
import {rootSite} from '../sites.ts';
import {pageAt, readJson, recordsOf} from './site.fixture.ts';

/*
 * The script in every page, and those of the application, which it loads when a control needs them. The options
 * of plugins end up in these, as the whole knowledge base once did.
 */

const SCRIPTS = `${rootSite.folder}/assets/js`;

/** What the script of every page may weigh, compressed. */
const MOST_OF_LOADER = 1_700;

/** Docusaurus, React and the frame of the page take 560 kB; the rest is room to grow. */
const MOST_OF_APPLICATION = 600_000;

const $ = pageAt(rootSite, '/');
const loader = $('body script').text();
/** What that loads once somebody reads, and this when a control needs it. */
const reading = addressIn(loader, 'reading');
const common = ['runtime~main', 'main'].map((name) => addressIn(read(reading), name));

let texts: readonly string[];
let sentences: readonly string[];

beforeAll(() => {
  texts = [reading, ...common].map((src) => lettersOf(read(src)));
  sentences = recordsOf(rootSite, 'projects').flatMap(({slug, description}) => {
    const {project} = readJson(`${rootSite.folder}/api/v1/projects/${slug}.json`);
    return [description, ...sentencesOf(project.text)].map(lettersOf);
  });
});

test('every page has one script, and loads nothing before a reader needs it', () => {
  for (const address of ['/', '/projects/nosana', '/search', '/404']) {
    const $page = pageAt(rootSite, address);
    expect($page('script[src]'), address).toHaveLength(0);
    expect($page('body script').text(), address).toBe(loader);
    expect(
      $page('link[rel~=stylesheet], link[rel~=preload], link[rel=manifest], img, iframe'),
      address,
    ).toHaveLength(0);
  }
});

test(`the script of every page has at most ${MOST_OF_LOADER} bytes, compressed`, () => {
  expect(gzipSync(loader).length).toBeLessThanOrEqual(MOST_OF_LOADER);
});

test(`each script of the application has at most ${MOST_OF_APPLICATION} bytes`, () => {
  for (const src of common) {
    expect(statSync(join(rootSite.folder, src)).size, src).toBeLessThanOrEqual(MOST_OF_APPLICATION);
  }
});

test('no sentence about a project is in a script that every page loads', () => {
  expect(sentences.length).toBeGreaterThan(recordsOf(rootSite, 'projects').length);
  expect(sentences.filter((sentence) => texts.some((text) => text.includes(sentence)))).toEqual([]);
});

test('sentences are recognized in the scripts of their pages', () => {
  const others = readdirSync(SCRIPTS).filter((name) => !common.includes(`/assets/js/${name}`));
  const text = others.map((name) => lettersOf(readFileSync(join(SCRIPTS, name), 'utf8'))).join();
  // A term of the glossary or a link cuts a sentence in two there: a third is enough, and to look for more takes long.
  let found = 0;
  for (const sentence of sentences) {
    if (text.includes(sentence)) found += 1;
    if (found > sentences.length / 3) return;
  }
  expect.fail(`only ${found} of ${sentences.length} sentences`);
});

function addressIn(script: string, name: string): string {
  const [address] = new RegExp(`/assets/js/${name}\\.\\w+\\.js`).exec(script) ?? [];
  if (address === undefined) throw new Error(`no script loads ${name}`);
  return address;
}

function read(address: string): string {
  return readFileSync(join(rootSite.folder, address), 'utf8');
}

/** The letters and digits of a text: scripts write quotes, spaces and escapes in other ways than the data. */
function lettersOf(text: string): string {
  return text.replace(/\\[nrt]|\\[ux][\da-f]{2,4}|[^a-z\d]/gi, '').toLowerCase();
}

/** The sentences of a text that are too long to occur by chance. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/\[\^[^\]]*\]|[.!?:]\s|\n/);
  return sentences.filter((sentence) => lettersOf(sentence).length >= 40);
}
