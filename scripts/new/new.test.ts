import fc from 'fast-check';
import {CANCEL_SYMBOL, log} from '@clack/prompts';
import {describe, expect, test} from 'vitest';
import {guardPage} from '../../src/guard/guardPage.ts';
import {atlas, knowledgeOf} from '../../src/knowledge/smallAtlas.fixture.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {runs} from '../gate/seed.ts';
import {checkContent, problemsIn} from '../content/check.ts';
import {fixFile} from '../content/fix/fixFile.ts';
import {newPage, type Answers} from './newPage.ts';
import {ask} from './ask.ts';
import {answerRefusal, nameDoubt, withScheme} from './refusal.ts';

const sources = atlas();
const knowledge = knowledgeOf(sources);

/** What the check says of a new page. */
function faultsOf(answers: Answers): readonly string[] {
  const page = {file: fileOf(answers), text: newPage(answers)};
  const findings = checkContent({...sources, pages: [...sources.pages, page]});
  return [...guardPage(page.file, page.text), ...problemsIn(findings)]
    .filter(({file}) => file === page.file)
    .map(({message}) => message);
}

function fileOf({name}: Answers): string {
  return `docs/clouds/${toSlug(name)}.mdx`;
}

test('a new page says what it must, and explains what else it may say', () => {
  const text = newPage({
    name: 'C&A: "New" {x}',
    category: 'clouds',
    description: 'Rents *1* < 2 {GPUs}.',
  });
  expect(text).toContain(`\ntitle: 'C&A: "New" {x}'\n`);
  expect(text).toContain('\nslug: /projects/c-and-a-new-x\n');
  expect(text).toContain(
    '\n# Whether the project is still active. One of: active, merged, inactive, unconfirmed.\n',
  );
  expect(text).toContain('\n# status: active\n');
  expect(text).toContain('\n\nRents \\*1\\* \\< 2 \\{GPUs}.\n');
});

/** Names, delimiters of Markdown, YAML and HTML, and addresses, in any order. */
const texts = (maxLength: number) =>
  fc.oneof(
    fc.string({unit: 'binary', minLength: 1, maxLength}),
    fc.string({unit: 'grapheme', minLength: 1, maxLength}),
    fc
      .array(fc.constantFrom(...SIGNS), {minLength: 1, maxLength: 12})
      .map((signs) => signs.join('').slice(0, maxLength)),
  );

const SIGNS = [
  ...[
    'Acme',
    ' ',
    'Grid. ',
    'AI',
    '5',
    '漢',
    'ش',
    '\n',
    '\t',
    '\u00A0',
    ': ',
    ' #',
    '- ',
    '---',
    '\\',
  ],
  ...[
    '"',
    "'",
    '`',
    '*',
    '_',
    '~~',
    '<b>',
    '</',
    '{',
    '}',
    '[',
    '](x)',
    '![',
    '[^a]',
    '|',
    '&amp;',
  ],
  ...[
    ':::note',
    ':b[c]',
    '::',
    '$',
    '%',
    '@',
    '!',
    '> ',
    '1. ',
    'import ',
    'null',
    'true',
    '2026-01-01',
  ],
  ...[
    'www.example.org',
    'https://example.org/a_b',
    'a@example.org',
    'https://localhost',
    'data:,x',
  ],
];

test('a new page has no problems, whatever the name, the description and the website', () => {
  fc.assert(
    fc.property(
      texts(200),
      texts(200),
      fc.option(fc.oneof(texts(40), fc.webUrl({withQueryParameters: true})), {nil: undefined}),
      (name, description, website) => {
        const answers: Answers = {
          name: name.trim(),
          category: 'clouds',
          description: description.trim(),
          website: website?.trim(),
        };
        fc.pre(!isRefused(answers));
        expect(faultsOf(answers)).toEqual([]);
      },
    ),
    {numRuns: runs(100, 5000)},
  );
});

test('where nobody said what the project is, the page is not done', () => {
  const message = (where: string) =>
    `"One sentence that says what it is." is still there: replace this line with ${where}`;
  expect(faultsOf({name: 'Acme', category: 'clouds'})).toEqual([
    message('such a sentence'),
    message('what the project is'),
  ]);
});

test('a key stands without its sign: with the space before it, it is put right', () => {
  const answers = {name: 'Acme', category: 'clouds', description: 'Rents: everything '.repeat(8)};
  const file = fileOf(answers);
  const page = newPage(answers);
  const text = page.replace('\n# token: EXM', '\n token: EXM');
  const [finding] = guardPage(file, text);
  expect(text.split('\n')[(finding?.line ?? 0) - 1]).toBe(' token: EXM');
  expect(fixFile(text, guardPage(file, text)).text).toBe(
    page.replace('\n# token: EXM', '\ntoken: EXM'),
  );
});

const KEYS = ['name', 'category', 'description', 'website'] as const;

function isRefused(answers: Answers): boolean {
  return KEYS.some((key) => {
    const answer = answers[key];
    return answer !== undefined && answerRefusal(knowledge, key, answer) !== undefined;
  });
}

test.each([
  ['Acme "Grid" & Söhne: {GPU} <AI> #1', 'Rents *cheap* GPUs: 5 < 6 {a} [b] | c.', undefined],
  ['数据网络', 'Совместные вычисления — ش', 'https://例え.jp/a?b=c&d=%20e'],
  ['import', '- no list', 'https://example.org:8080/#a'],
  ['2026', 'export const a = 1', undefined],
])('is not refused: %s', (name, description, website) => {
  expect(isRefused({name, category: 'clouds', description, website})).toBe(false);
});

test.each([
  ['name', 'A'.repeat(121), 'title is longer than 120 characters: shorten it'],
  [
    'website',
    'https://аkash.network',
    'the address "https://аkash.network" has a host in letters that look like Latin ones: write it in Latin letters, or leave it out',
  ],
  [
    'website',
    'https://binance-login.com',
    'binance-login.com imitates another site: link to the original, or leave out what only the copy says',
  ],
  [
    'description',
    'Rents\u202E GPUs.',
    'the character U+202E (changes the direction of the text): delete it',
  ],
] as const)('is refused when it is given: %s %j', (key, answer, refusal) => {
  expect(answerRefusal(knowledge, key, answer)).toBe(refusal);
});

test.each([
  ['Akash', 'docs/clouds/akash.mdx has that name already: correct that page instead'],
  ['overclock', 'docs/clouds/akash.mdx has that name already: correct that page instead'],
  [
    'Akash AI',
    '"Akash AI" looks like "Akash" in docs/clouds/akash.mdx: correct that page, or choose a name that tells the two apart',
  ],
  ['', 'give the name of the project, on one line'],
  ['🚀', 'the name must have a letter or a digit'],
  [
    'A\u202Eb',
    'the name has the character U+202E (changes the direction of the text): leave it out',
  ],
  ['Quite new', undefined],
])('the name %j: %s', (name, refusal) => {
  expect(answerRefusal(knowledge, 'name', name)).toBe(refusal);
});

test.each([
  ['Akassh', '"Akassh" is almost "Akash", a name of docs/clouds/akash.mdx'],
  ['Aksah', '"Aksah" is almost "Akash", a name of docs/clouds/akash.mdx'],
  ['Akash Netwrok', '"Akash Netwrok" is almost "Akash Network", a name of docs/clouds/akash.mdx'],
  ['Overcluck AI', '"Overcluck AI" is almost "Overclock", a name of docs/clouds/akash.mdx'],
  ['Dyce', '"Dyce" is almost "Dice", a name of docs/apps/games/dice.mdx'],
  ['akt', '"akt" is like AKT, the ticker of docs/clouds/akash.mdx'],
  ['$AKT', '"$AKT" is like AKT, the ticker of docs/clouds/akash.mdx'],
  ['Akron', undefined],
  ['Dia', undefined],
  ['Sender Grid', undefined],
  ['AK', undefined],
])('asks about the name %j: %s', (name, doubt) => {
  expect(answerRefusal(knowledge, 'name', name)).toBeUndefined();
  expect(nameDoubt(knowledge, name)).toBe(doubt);
});

test('refuses or asks about each known name, mistyped and disguised in any way', () => {
  const names = knowledge.projects.flatMap(({title, aliases}) => [title, ...aliases]);
  fc.assert(
    fc.property(fc.constantFrom(...names), MISTAKE, fc.array(DISGUISE), (name, mistake, ways) => {
      const disguised = ways.reduce((text, change) => change(text), mistake(name));
      expect(
        answerRefusal(knowledge, 'name', disguised) ?? nameDoubt(knowledge, disguised),
        disguised,
      ).toBeDefined();
    }),
    {numRuns: runs(300, 10_000)},
  );
});

type Change = (name: string) => string;

/** One mistake in a letter, or none. */
const MISTAKE: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.nat(4))
  .map(([number, letter, kind]) => (name) => {
    const at = number % name.length;
    const [before, sign = '', after] = [name.slice(0, at), name[at], name.slice(at + 1)];
    return (
      [
        name,
        before + after,
        before + letter + after,
        before + letter + sign + after,
        before + after.slice(0, 1) + sign + after.slice(1),
      ][kind] ?? name
    );
  });

/** What a reader hardly sees, or takes for the same. */
const DISGUISE: fc.Arbitrary<Change> = fc
  .tuple(
    fc.nat(),
    fc.constantFrom('', '\u0301', ' ', '-', '.', "'"),
    fc.nat(3),
    fc.constantFrom('', ' AI', ' Network', '.io'),
  )
  .map(([number, sign, kind, end]) => (name) => {
    const at = 1 + (number % name.length);
    const before = name.slice(0, at);
    const changed = [
      before + sign,
      before.toUpperCase(),
      before.toLowerCase(),
      before.replace(/[aeocpxi]/gi, (letter) => CYRILLIC[letter] ?? letter),
    ][kind];
    return `${changed}${name.slice(at)}${end}`;
  });

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і'},
  ...{A: 'А', E: 'Е', O: 'О', C: 'С', P: 'Р', X: 'Х', I: 'І'},
};

test.each([
  ['example.org', 'https://example.org'],
  ['example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org', 'http://example.org'],
  ['javascript:x', 'javascript:x'],
  ['none', 'none'],
])('the website %j is %s', (said, meant) => {
  expect(withScheme(said)).toBe(meant);
});

test('a category must be one', () => {
  expect(answerRefusal(knowledge, 'category', 'games')).toBeUndefined();
  expect(answerRefusal(knowledge, 'category', '')).toBe(
    'name its category with --category, one of: clouds, apps, games',
  );
  expect(answerRefusal(knowledge, 'category', 'cloud-gpus')).toBe(
    'unknown category "cloud-gpus". Did you mean "clouds"? One of: clouds, apps, games',
  );
  expect(answerRefusal(knowledge, 'category', 'weather')).toBe(
    'unknown category "weather". One of: clouds, apps, games',
  );
  expect(answerRefusal(knowledge, 'category', 'gams')).toBe(
    'unknown category "gams". Did you mean "games"? One of: clouds, apps, games',
  );
});

describe('on a terminal', () => {
  interface Asked {
    readonly message: string;
    readonly validate?: (answer: string) => string | undefined;
  }

  /** Somebody who tries the answers to each question in turn, until one is taken. */
  function somebody(answers: Readonly<Record<string, readonly string[]>>) {
    const warnings: string[] = [];
    const asked: string[] = [];
    const answersTo = (message: string) => {
      asked.push(message);
      const [, tried = []] = Object.entries(answers).find(([key]) => message.includes(key)) ?? [];
      return tried;
    };
    const prompts = {
      text: async ({message, validate}: Asked) =>
        answersTo(message).find((each) => validate?.(each) === undefined) ?? CANCEL_SYMBOL,
      select: async ({message}: {message: string}) => answersTo(message)[0] ?? CANCEL_SYMBOL,
      confirm: async ({message}: {message: string}) => answersTo(message)[0] === 'yes',
      log: {...log, warn: (message: string) => warnings.push(message)},
    };
    return {prompts: prompts as unknown as Parameters<typeof ask>[3], warnings, asked};
  }

  const ALL = {
    called: ['Acme'],
    category: ['clouds'],
    sentence: ['Rents GPUs.'],
    website: ['acme.example'],
  };
  const ACME = {
    name: 'Acme',
    category: 'clouds',
    description: 'Rents GPUs.',
    website: 'https://acme.example',
  };

  test('each question takes no answer that would be refused later', async () => {
    const {prompts} = somebody({
      ...ALL,
      called: ['Akash', 'Akash AI', 'A'.repeat(121), ' Acme '],
      sentence: ['', 'Rents\u202E GPUs.', 'Rents GPUs.'],
      website: ['none', 'https://binance-login.com', 'acme.example'],
    });
    expect(await ask(knowledge, {}, false, prompts)).toEqual(ACME);
  });

  test('of what the command line gives, only what cannot be is asked again', async () => {
    const {prompts, warnings, asked} = somebody(ALL);
    const given = {...ACME, name: 'Akash', category: 'cloud-gpus'};
    expect(await ask(knowledge, given, false, prompts)).toEqual(ACME);
    expect(warnings).toEqual([
      'docs/clouds/akash.mdx has that name already: correct that page instead',
      'unknown category "cloud-gpus". Did you mean "clouds"? One of: clouds, apps, games',
    ]);
    expect(asked).toHaveLength(2);
  });

  test('a name that may be mistyped is asked about before anything else', async () => {
    const {prompts, asked} = somebody({...ALL, called: ['Akassh']});
    expect(await ask(knowledge, {}, false, prompts)).toBeUndefined();
    expect(asked.at(-1)).toContain('almost "Akash"');
    expect(asked).toHaveLength(2);
  });

  test('whoever answers no more gets no page', async () => {
    expect(
      await ask(knowledge, {}, false, somebody({...ALL, sentence: []}).prompts),
    ).toBeUndefined();
  });
});
