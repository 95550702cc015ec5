import fc from 'fast-check';
import {stringify as toYaml} from 'yaml';
import {guardPage} from '../../../src/guard/guardPage.ts';
import {BODIES, TEXTS} from '../../../src/guard/harmless.fixture.ts';
import {HONEST} from '../../../src/guard/honest.fixture.ts';
import {MIXTURES} from '../../../src/guard/mixtures.fixture.ts';
import {runs, SEED} from '../seed.ts';

/** How many bodies one page holds: each page takes as long to build as its frame. */
const BODIES_PER_PAGE = 60;

/** As many as a name may be long. */
const SHORT = TEXTS.slice(0, 3);

const SOURCE = 'https://example.org';

/** The files of a site whose every text would do harm if it were taken for more than text, by their paths. */
export function hostileFiles(): ReadonlyMap<string, string> {
  const bodies = [...BODIES, ...HONEST, ...mixtures()];
  const pages = Array.from({length: Math.ceil(bodies.length / BODIES_PER_PAGE)}, (_, index) => {
    const part = bodies.slice(index * BODIES_PER_PAGE, (index + 1) * BODIES_PER_PAGE);
    return [`docs/hostile/page-${index}.mdx`, projectPage(`page-${index}`, index, part)] as const;
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
    ['blog/decentralizing-ai.md', article()],
    [
      'blog/authors.yml',
      stringify({constructor: {name: SHORT.join(' '), title: SHORT.join(' '), url: '/contribute'}}),
    ],
    ['blog/tags.yml', stringify(tags())],
  ]);
}

/** Mixtures that pass, each by itself and beside no other that would not. */
function mixtures(): readonly string[] {
  return (
    fc
      .sample(MIXTURES, {seed: SEED, numRuns: runs(600, 6000)})
      .map((body) => body.trim())
      // An open fence or footnote would take in the bodies after it, and a picture must be there.
      .filter((body) => !/`{3}|~{3}|:{3}|\[\^|!\[/.test(body))
      .filter((body) => guardPage('docs/x/x.mdx', pageOf(names(0), [body])).length === 0)
  );
}

function projectPage(slug: string, index: number, bodies: readonly string[]): string {
  const text = (place: number) => TEXTS[(index + place) % TEXTS.length] ?? '';
  const frontMatter = {
    ...names(index),
    slug: `/projects/${slug}`,
    title: `${slug} ${text(0)}`,
    categories: ['constructor'],
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

function article(): string {
  const text = TEXTS.join(' ');
  const frontMatter = {
    title: ']]> ]]></title><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
    description: text,
    slug: 'decentralizing-ai',
    date: '2026-11-22',
    authors: ['constructor'],
    tags: ['constructor'],
    keywords: TEXTS,
  };
  // Markdown with HTML has other escapes; comments, expressions and addresses of files are of MDX.
  const bodies = BODIES.filter((body) => !/\{\/\*|\]\(\.\/|\]\(\?/.test(body));
  return pageOf(frontMatter, ['x', '<!-- truncate -->', ...bodies]);
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
