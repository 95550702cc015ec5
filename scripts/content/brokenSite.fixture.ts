import {symlinkSync, writeFileSync} from 'node:fs';
import {pictureBytes} from '../../src/guard/pictures.fixture.ts';
import type {RuleId} from '../../src/knowledge/rules.ts';

/*
 * A small site without faults, and for each rule the smallest change that breaks it and no other.
 */

/** The text of a file, by its path; a function makes what is no text. */
export type Files = Readonly<Record<string, string | ((path: string) => void)>>;

const category = (slug: string) =>
  `---\ntitle: ${slug}\nslug: /categories/${slug}\ndescription: x\n---\n`;

/** The page of a project in docs/x. */
function page(slug: string, yaml = '', body = 'x'): Files {
  const head = `title: The ${slug.replaceAll('-', ' ')} page\nslug: /projects/${slug}\ndescription: x\ncategories: [x]\n`;
  return {[`docs/x/${slug}.mdx`]: `---\n${head}${yaml}---\n\n${body}\n`};
}

const article = (slug: string) =>
  `---\ntitle: First\ndescription: x\nslug: ${slug}\ndate: 2026-11-22\nauthors: [a]\n---\n\nx\n\n<!-- truncate -->\n`;

const CHECKED = 'checked: 2026-11-22\n';

export const SOUND_SITE: Files = {
  'docs/x/index.mdx': category('x'),
  ...page('acme', 'aliases: [Acme Network]\n'),
  ...page(
    'honest',
    'tags: [gpu]\nevents:\n  - {date: 2026, kind: other, title: x, source: overview}\n',
  ),
  'docs/tags.yml': 'gpu: {label: GPU, description: x}\n',
  'docs/glossary.yml':
    'cid: {term: CID, words: [content identifier], definition: x, sources: [{title: x, url: "https://example.org", seen: 2026-11-22}]}\n',
  'docs/search.yml': 'synonyms: []\nwords: {/projects/acme: [acme]}\n',
  'blog/first.md': article('first'),
  'blog/authors.yml': 'a: {name: A}\n',
  'src/pages/about.mdx': '---\ntitle: About\ndescription: x\n---\n\nx\n',
  'static/manifest.webmanifest': '{}',
};

/** What breaks each rule. Files of the sound site are replaced. */
export const BROKEN: Readonly<Record<RuleId, Files>> = {
  'known-file': {'docs/x/notes.txt': 'x'},
  'plain-file-name': {'docs/x/Upper Case.mdx': page('upper')['docs/x/upper.mdx'] ?? ''},
  'no-file-link': {'docs/x/linked.mdx': (path) => symlinkSync('acme.mdx', path)},
  'file-size': {'docs/x/large.mdx': 'x'.repeat(1_000_001)},
  'bounded-text': page('deep', '', `${'> '.repeat(300)}x`),
  'slug-is-file-name': {'docs/x/other-name.mdx': page('some-name')['docs/x/some-name.mdx'] ?? ''},
  'front-matter': {'docs/x/no-front-matter.mdx': 'x\n'},
  'valid-yaml': page('colon', 'status_note: Main: open\n'),
  'whole-text': page('cut', 'status_note: Main network #1\n'),
  'plain-yaml': page('anchor', 'token: &a X\n'),
  'quoted-address': page('unquoted', 'own_pages: [https://example.org]\n'),
  'known-key': page('key', 'tokn: X\n'),
  'required-key': page('empty', 'token:\n'),
  'value-form': page('form', 'founded: c. 2021\n'),
  'known-value': page('value', 'confidence: hgh\n'),
  'text-length': {
    'docs/x/long.mdx': `---\ntitle: Long\nslug: /projects/long\ncategories: [x]\ndescription: ${'x'.repeat(161)}\n---\n`,
  },
  'known-category': {
    'docs/x/stray.mdx':
      '---\ntitle: Stray\nslug: /projects/stray\ndescription: x\ncategories: [x, nowhere]\n---\n',
  },
  'known-tag': page('tag', 'tags: [gpuu]\n'),
  'known-author': {'blog/ghost.md': article('ghost').replace('[a]', '[b]')},
  'home-folder': {
    'docs/y/index.mdx': category('y'),
    'docs/y/displaced.mdx': page('displaced')['docs/x/displaced.mdx'] ?? '',
  },
  'page-kind': {
    'docs/x/kind.mdx': '---\ntitle: Kind\nslug: /elsewhere\ndescription: x\ncategories: [x]\n---\n',
  },
  'listed-once': page('twice', 'chains: [Solana, Solana]\n'),
  'unique-address': page('former', 'former_slugs: [acme]\n'),
  'unique-name': page('namesake', 'aliases: [The acme page]\n'),
  'look-alike-name': page('imitation', 'aliases: [TheHonestPage AI]\n'),
  'relation-to-another': page(
    'self',
    'relations:\n  - {type: built-on, target: The self page, source: overview}\n',
  ),
  'relation-target': page(
    'target',
    'relations:\n  - {type: built-on, target: The honest pagee, source: overview}\n',
  ),
  // With the other fault of the same file.
  'known-project': {},
  'glossary-word': {
    'docs/glossary.yml': `${SOUND_SITE['docs/glossary.yml']}the: {term: The, words: [the], definition: x, sources: [{title: x, url: "https://example.org", seen: 2026-11-22}]}
lost: {term: Lost, words: [lost projects], definition: x, projects: [lost], sources: [{title: x, url: "https://example.org", seen: 2026-11-22}]}
`,
  },
  'known-page': page('link', '', '[x](/projects/nowhere)'),
  'known-anchor': page('place', '', '[x](#nowhere)'),
  'known-picture': page('picture', '', '![x](./nowhere.png)'),
  'picture-words': {
    ...page('wordless', '', '![](x.png)'),
    'docs/x/x.png': (path) => writeFileSync(path, pictureBytes('png')),
  },
  'safe-link': page('unsafe', '', '[x](javascript:x)'),
  'honest-link': page('deceit', '', '[akash.network](https://example.org)'),
  'safe-picture': page('remote', '', '![x](https://example.org/x.png)'),
  'no-imitating-host': page('host', 'website: https://gateorigin.net\n'),
  'valid-mdx': page('less', '', 'x <5'),
  'no-code': page('code', '', '{x()}'),
  'plain-heading': page('heading', '', '## x {/* y */}'),
  'no-hidden-character': page('hidden', '', 'a\u202Eb'),
  'short-lead': page('lead', '', 'One. Two. Three. Four.\n\n## x'),
  'sentence-once': page(
    'again',
    '',
    'It rents out cards to everybody.\n\nIt rents out cards to everybody!',
  ),
  'status-note-once': page('note', 'status_note: It runs.\n', 'It runs.'),
  'own-words': page('placeholder', '', 'One sentence that says what it is.'),
  'no-appeal': page('appeal', '', 'Verify your wallet.'),
  'one-title': page('titled', '', '# x'),
  'article-opening': {'blog/whole.md': article('whole').replace('<!-- truncate -->', '')},
  'footnote-defined': page('undefined', '', 'x[^a]'),
  'footnote-once': page('doubled', '', 'x[^a]\n\n[^a]: x\n\n[^a]: y'),
  'footnote-used': page('unused', '', 'x\n\n[^a]: x'),
  'footnote-seen': page('unseen', CHECKED, 'x[^a]\n\n[^a]: [x](https://example.org)'),
  'claim-has-source': page('claim', CHECKED, 'x'),
  'fact-has-source': page('fact', `${CHECKED}token: X\n`, ''),
  'source-has-fact': page('source', `${CHECKED}sources: {token: overview}\n`, ''),
  'status-has-checked': page('status', 'status: active\n'),
  'events-in-order': page(
    'order',
    'events:\n  - {date: 2026, kind: other, title: x, source: overview}\n  - {date: 2025, kind: other, title: y, source: overview}\n',
  ),
  'events-before-check': page(
    'plan',
    `${CHECKED}events:\n  - {date: 2026-11-23, kind: other, title: x, source: overview}\n`,
    '',
  ),
  'past-day': page('future', 'checked: 2026-12-22\n', ''),
};
