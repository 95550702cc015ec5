import fc from 'fast-check';
import {stringify as toYaml} from 'yaml';
import {guardPage} from '../../../src/guard/guardPage.ts';
import {BODIES, TEXTS} from '../../../src/guard/harmless.fixture.ts';
import {HONEST} from '../../../src/guard/honest.fixture.ts';
import {MIXTURES} from '../../../src/guard/mixtures.fixture.ts';
import {runs, SEED} from '../seed.ts';

/** As many as a name may be long. */
const SHORT = TEXTS.slice(0, 3);

const SOURCE = 'https://example.org';

/**
 * The files of a site whose every text would do harm if it were taken for more than text, by their paths. Each text is once
 * the title, label and description of a project, of a category and of an article.
 */
export function hostileFiles(): ReadonlyMap<string, string> {
  const bodies = [...BODIES, ...HONEST, ...mixtures()];
  const perPage = Math.ceil(bodies.length / TEXTS.length);
  const pages = TEXTS.flatMap((text, index) => {
    const part = bodies.slice(index * perPage, (index + 1) * perPage);
    return [
      [`docs/hostile/page-${index}.mdx`, projectPage(`page-${index}`, index, part)],
      [
        `docs/hostile/category-${index}/index.mdx`,
        pageOf({...names(index), slug: `/categories/category-${index}`}, ['x']),
      ],
      [`blog/article-${index}.md`, article(`article-${index}`, text, part)],
    ] as const;
  });
  return new Map([
    ...pages,
    ['docs/hostile/constructor.mdx', projectPage('constructor', 0, [])],
    ['docs/hostile/index.mdx', pageOf({...names(1), slug: '/categories/constructor'}, ['x'])],
    ['docs/index.mdx', pageOf({...names(2), slug: '/categories'}, ['x'])],
    ['docs/tags.yml', stringify(tags())],
    ['docs/glossary.yml', stringify(glossary())],
    ['docs/search.yml', stringify({synonyms: [TEXTS], words: {'/projects/constructor': TEXTS}})],
    ['docs/vocabulary.yml', stringify({constructor: {group: 'trait', words: TEXTS}})],
    ['blog/decentralizing-ai.md', article('decentralizing-ai', FEED_TITLE, [])],
    ['blog/authors.yml', stringify(authors())],
    ['blog/tags.yml', stringify(tags())],
  ]);
}

/** Mixtures that pass, each by itself and beside no other that would not. */
function mixtures(): readonly string[] {
  return (
    fc
      .sample(MIXTURES, {seed: SEED, numRuns: runs(600, 6000)})
      .map((body) => body.trim())
      // An open fence or footnote would take in the bodies after it, a picture must be there, and two bodies of one page may not
      // give a label or an anchor to different things.
      .filter((body) => !/`{3}|~{3}|:{3}|\[\^|!\[|\]:|\{\/\*\s*#|\{#/.test(body))
      .filter((body) => guardPage('docs/x/x.mdx', pageOf(names(0), [body])).length === 0)
  );
}

function projectPage(slug: string, index: number, bodies: readonly string[]): string {
  const text = (place: number) => TEXTS[(index + place) % TEXTS.length] ?? '';
  const frontMatter = {
    ...names(index),
    slug: `/projects/${slug}`,
    title: `${slug} ${text(0)}`,
    categories: ['constructor', `category-${index}`],
    tags: ['constructor'],
    aliases: [`${slug} ${text(1)}`],
    former_slugs: [`former-${slug}`],
    chains: TEXTS,
    // A ticker begins with no dollar sign.
    token: `T${text(2)}`,
    status: 'active',
    status_note: TEXTS.join(' '),
    keywords: TEXTS,
    website: SOURCE,
    resources: ['gpu'],
    image: './p.png',
    relations: TEXTS.map((target, place) => ({
      type: 'built-on',
      target: `${target} ${place}`,
      source: SOURCE,
    })),
    events: TEXTS.map((title) => ({date: '2026-01', kind: 'other', title, source: SOURCE})),
    sources: {status: SOURCE, constructor: SOURCE},
  };
  return pageOf(frontMatter, bodies);
}

function names(index: number) {
  const text = TEXTS[index % TEXTS.length] ?? '';
  return {title: text, description: text, sidebar_label: text};
}

const FEED_TITLE = ']]> ]]></title><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>';

function article(slug: string, title: string, all: readonly string[]): string {
  const frontMatter = {
    title,
    description: TEXTS.join(' '),
    slug,
    date: '2026-11-22',
    authors: Object.keys(authors()),
    tags: Object.keys(tags()),
    keywords: TEXTS,
  };
  // Markdown with HTML has other escapes; comments, expressions and addresses of files are of MDX.
  const bodies = all.filter(
    (body) => BODIES.includes(body) && !/\{\/\*|\]\(\.\/|\]\(\?/.test(body),
  );
  return pageOf(frontMatter, ['x', '<!-- truncate -->', ...bodies]);
}

function authors() {
  const names = [SHORT.join(' '), ...TEXTS];
  return Object.fromEntries(
    names.map((name, index) => [
      index === 0 ? 'constructor' : `author-${index}`,
      {name, title: name, url: '/contribute'},
    ]),
  );
}

function pageOf(frontMatter: object, bodies: readonly string[]): string {
  return `---\n${stringify(frontMatter)}---\n\n${bodies.join('\n\n***\n\n')}\n`;
}

function tags() {
  const entries = [...TEXTS.keys()].map((index) => [`tag-${index}`, TEXTS[index] ?? '']);
  return Object.fromEntries(
    [...entries, ['constructor', SHORT.join(' ')]].map(([slug = '', text]) => [
      slug,
      // Two labels may not look alike.
      {label: `${text} ${slug}`, description: text, permalink: `/${slug}`},
    ]),
  );
}

function glossary() {
  return Object.fromEntries(
    TEXTS.map((text, index) => [
      `term-${index}`,
      {
        term: `${text} ${index}`,
        words: [`word${index}`, `${text} word`],
        definition: text,
        more: text,
        projects: ['constructor'],
        sources: [{title: text, url: SOURCE, seen: '2026-11-22'}],
      },
    ]),
  );
}

function stringify(data: object): string {
  return toYaml(data, {lineWidth: 0, aliasDuplicateObjects: false});
}
