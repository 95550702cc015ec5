import type {List} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {readEntry} from './entry.ts';

function read(markdown: string) {
  const list = unified().use(remarkParse).parse(markdown).children[0] as List;
  const item = list.children[0];
  const entry = item && readEntry(item);
  return entry && {...entry, body: entry.body.map((node) => toString(node))};
}

describe('an entry', () => {
  test.each([
    '- **Akash:** Rents out GPUs.',
    '- **Akash**: Rents out GPUs.',
    '- **Akash** - Rents out GPUs.',
    '- **Akash** – Rents out GPUs.',
    '- **Akash** — Rents out GPUs.',
    '* **Akash**: Rents out GPUs.',
    '+ **Akash** : Rents out GPUs.',
    '7. **Akash**: Rents out GPUs.',
    '- __Akash__:\n  Rents out GPUs.',
  ])('is read from %j', (markdown) => {
    expect(read(markdown)).toEqual({name: 'Akash', aliases: [], body: ['Rents out GPUs.']});
  });

  test.each([
    '- [Akash](https://akash.network) - Rents out GPUs.',
    '- [Akash](https://akash.network): Rents out GPUs.',
    '- [**Akash**](https://akash.network) - Rents out GPUs.',
    '- **[Akash](https://akash.network):** Rents out GPUs.',
  ])('has the website to which its name links in %j', (markdown) => {
    expect(read(markdown)).toEqual({
      name: 'Akash',
      aliases: [],
      website: 'https://akash.network',
      body: ['Rents out GPUs.'],
    });
  });

  test.each([
    ['- **A** (AKT): x', [], 'AKT'],
    ['- **A** ($AKT): x', [], 'AKT'],
    ['- **A** (formerly Kuzco): x', ['Kuzco'], undefined],
    ['- **A** (also B): x', ['B'], undefined],
    ['- **A** (AKT, formerly B and C, also D): x', ['B', 'C', 'D'], 'AKT'],
    ['- **A** (formerly B, C and D): x', ['B', 'C', 'D'], undefined],
    ['- **A** (formerly known as B; aka C): x', ['B', 'C'], undefined],
    ['- **A** (AKT) (also B) - x', ['B'], 'AKT'],
    ['- **A (AKT, also B):** x', ['B'], 'AKT'],
    ['- **A (formerly B)**: x', ['B'], undefined],
    ['- [A](https://a.org) (also B) - x', ['B'], undefined],
    ['- **A** (0G, also B): x', ['B'], '0G'],
    ['- **A** ($0G): x', [], '0G'],
  ])('takes other names and the ticker from %j', (markdown, aliases, token) => {
    const entry = read(markdown);
    expect(entry).toMatchObject({name: 'A', aliases, body: ['x']});
    expect(entry?.token).toBe(token);
  });

  test('keeps brackets without a name in its text', () => {
    expect(read('- **A**: (in Berlin) rents')).toMatchObject({
      name: 'A',
      body: ['(in Berlin) rents'],
    });
    expect(read('- **A (in Berlin)**: rents')).toMatchObject({name: 'A (in Berlin)'});
  });

  test('keeps what may be a ticker or a remark: 3D, or a year', () => {
    expect(read('- **A** (3D): rents')).toMatchObject({name: 'A', body: ['rents (3D)']});
    expect(read('- **A** (2020, also B): rents')).toMatchObject({body: ['rents (2020, also B)']});
  });

  test('keeps brackets before the separator that contain no name', () => {
    expect(read('- **A** (in Berlin): rents')).toMatchObject({
      name: 'A',
      body: ['rents (in Berlin)'],
    });
    expect(read('- **A** (AKT) (in Berlin) - rents')).toMatchObject({
      token: 'AKT',
      body: ['rents (in Berlin)'],
    });
  });

  test('keeps every block of its item', () => {
    expect(read('- **A**: one\n\n  two\n\n  - three\n')).toMatchObject({
      body: ['one', 'two', 'three'],
    });
  });

  test('may be a name alone', () => {
    expect(read('- **A**')).toEqual({name: 'A', aliases: [], body: []});
    expect(read('- **A** (AKT)')).toEqual({name: 'A', aliases: [], token: 'AKT', body: []});
  });

  test('has an empty name if the author forgot it', () => {
    expect(read('- **:** text')).toMatchObject({name: ''});
  });
});

describe('prose', () => {
  test.each([
    '- plain text',
    '- **Bold** words in a sentence',
    '- [A link](https://a.org) in a sentence',
    '- [A link](https://a.org)',
    '- [A heading](#a) - text',
    '- [A file](a.md) - text',
    '- [](https://a.org) - text',
    '- **Half**-open words',
    '- `code`: text',
    '- *Emphasis*: text',
    '-',
    '- > quote',
  ])('is what stands in %j', (markdown) => {
    expect(read(markdown)).toBeUndefined();
  });
});
