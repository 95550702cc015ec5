import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {guardDataText} from '../../src/guard/guardData.ts';
import {guardPage} from '../../src/guard/guardPage.ts';
import {HONEST} from '../../src/guard/honest.fixture.ts';
import {pageWith} from '../../src/guard/onPage.fixture.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import {keptGuard} from './keptGuard.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-guard-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const FILE = 'docs/data/nosana.mdx';
const SOUND = HONEST.map((body) => pageWith(body));
const AT_FAULT = ['<script>1</script>', '{1 + 1}', '[a](javascript:1)'].map((body) =>
  pageWith(body),
);

/** Judges pages as a check does, takes their trees, and changes these. */
function check(texts: readonly string[]) {
  const kept = keptGuard(folder);
  const faults = texts.map((text) => kept.guardPage(FILE, text));
  kept.save();
  const trees = texts.map((text) => kept.takeTree(text, 'mdx'));
  const copies = trees.map((tree) => JSON.stringify(tree));
  for (const tree of trees) if ('children' in tree) tree.children.length = 0;
  return {faults, trees: copies};
}

test('the second check finds what the first found, on trees that nobody has changed', () => {
  const texts = [...SOUND, ...AT_FAULT];
  const found = {
    faults: texts.map((text) => guardPage(FILE, text)),
    trees: texts.map((text) => JSON.stringify(parsePage(text, 'mdx'))),
  };
  expect(found.faults.filter((faults) => faults.length > 0)).toHaveLength(AT_FAULT.length);
  expect(check(texts)).toEqual(found);
  expect(check(texts)).toEqual(found);
});

test('a sound page is not sound as another file, and a changed one is judged again', () => {
  const text = pageWith('A [link](https://example.org).');
  expect(check([text]).faults).toEqual([[]]);
  expect(keptGuard(folder).guardPage('docs/data/nosana.md', text)).toEqual(
    guardPage('docs/data/nosana.md', text),
  );
  expect(check([`${text}\n\n<script>1</script>\n`]).faults.flat()).toHaveLength(1);
});

test('YAML is judged as YAML', () => {
  const good = 'nosana: Nosana\n';
  const bad = 'nosana: !!js/function 1\n';
  for (const kept of [keptGuard(folder), keptGuard(folder)]) {
    expect(kept.guardYaml('docs/vocabulary.yml', good)).toEqual([]);
    expect(kept.guardYaml('docs/vocabulary.yml', bad)).toEqual(
      guardDataText('docs/vocabulary.yml', bad),
    );
    kept.save();
  }
  expect(guardDataText('docs/vocabulary.yml', bad)).not.toEqual([]);
});

test('a file is judged by its kind, even if two kinds have the same text', () => {
  const text = 'a: 1\n';
  const kept = keptGuard(folder);
  expect(kept.guardYaml(FILE, text)).toEqual([]);
  kept.save();
  expect(keptGuard(folder).guardPage(FILE, text)).toEqual(guardPage(FILE, text));
});
