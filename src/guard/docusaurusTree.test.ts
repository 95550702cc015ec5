import type {Root} from 'mdast';
import type {Parser, Processor} from 'unified';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PATIENCE, runs} from '../../scripts/gate/seed.ts';
import {parsePage, type PageFormat} from '../knowledge/parsePage.ts';
import {formatOf} from './area.ts';
import {compile} from './compile.fixture.ts';
import {guardPage} from './guardPage.ts';
import {guardText} from './guardText.ts';
import {HONEST} from './honest.fixture.ts';
import {MIXTURES} from './mixtures.fixture.ts';
import {ATTEMPTS} from './hostile.fixture.ts';
import {pageWith} from './onPage.fixture.ts';

/*
 * What is judged is what Docusaurus renders: its own compiler, of which we use internals here, makes the same tree of a
 * text as we do, and makes nothing of an honest page that runs.
 */

/** The tree of the parser of Docusaurus, before any plugin changes it; undefined if the text cannot be parsed. */
async function treeOf(text: string, format: PageFormat): Promise<Root | undefined> {
  let tree: Root | undefined;
  function stopAfterParsing(this: Processor): void {
    const parse = this.parser as Parser<Root>;
    this.parser = (document, file) => {
      tree = parse(document, file);
      throw new Error('parsed');
    };
  }
  await compile(text, format, {remark: [stopAfterParsing]}).catch(() => undefined);
  return tree;
}

const texts = [
  ...HONEST.flatMap((body) =>
    (['mdx', 'md'] as const).map((format) => ({text: pageWith(body), format})),
  ),
  ...ATTEMPTS.filter(({file, text}) => guardText(file, text).length === 0).map(({file, text}) => ({
    text,
    format: formatOf(file),
  })),
];

test('Docusaurus parses every text into the tree that we judge, or into none as well', async () => {
  let trees = 0;
  for (const {text, format} of texts) {
    const [tree, theirs] = [parsePage(text, format), await treeOf(text, format)];
    if ('message' in tree) {
      expect(theirs, text).toBeUndefined();
    } else {
      trees += 1;
      expect(plain(theirs), text).toEqual(plain(tree));
    }
  }
  expect(trees).toBeGreaterThan(500);
});

/** What the program that Docusaurus makes of a page calls, beside what it is made of. */
async function callsOf(text: string): Promise<readonly string[]> {
  const code = await compile(text, 'mdx');
  const [, content = ''] = /function _createMdxContent\(props\) \{([^]*?)\n\}/.exec(code) ?? [];
  expect(content, text).not.toBe('');
  const program = content.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (program.match(/[\w$.]+(?=[(`])/g) ?? []).filter((name) => !HARMLESS.has(name));
}

const HARMLESS: ReadonlySet<string> = new Set(['..._provideComponents', '_jsx', '_jsxs']);

test('an honest page is compiled only to elements and texts', async () => {
  for (const body of HONEST) expect(await callsOf(pageWith(body)), body).toEqual([]);
});

test(
  'whatever is made of honest and hostile pages, what passes is compiled only to elements and texts',
  {timeout: PATIENCE},
  async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(MIXTURES, async (body) => {
        const text = pageWith(body);
        if (guardPage('docs/x/x.mdx', text).length > 0) return;
        passed += 1;
        expect(await callsOf(text)).toEqual([]);
      }),
      {numRuns: runs(1000, 100_000)},
    );
    expect(passed).toBeGreaterThan(100);
  },
);

function plain(tree: Root | undefined): unknown {
  return JSON.parse(JSON.stringify(tree ?? null));
}
