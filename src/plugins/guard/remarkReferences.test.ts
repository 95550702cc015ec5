import {expect, test} from 'vitest';
import {compile} from '../../guard/compile.fixture.ts';
import remarkReferences from './remarkReferences.ts';

const compiled = (body: string) => compile(body, 'mdx', {remark: [remarkReferences]});

test('what a link in a heading says is no HTML in the table of contents', async () => {
  for (const label of ['[a]', '[]', '']) {
    const heading = `## [\\<img src=x onerror=alert(1)>]${label}`;
    const definition = label === '[a]' ? 'a' : '\\<img src=x onerror=alert(1)>';
    const code = await compiled(`${heading}\n\n[${definition}]: https://example.org`);
    const [, value = ''] = /"value": "(.*)"/.exec(code) ?? [];
    expect(value).toBe('&lt;img src=x onerror=alert(1)&gt;');
  }
});

test('a reference is written as the link or the picture that it stands for', async () => {
  const definitions = '[r]: https://example.org "T"\n[R]: https://example.com\n[p]: /img/home.png';
  expect(await compiled(`[x *y*][r], ![z][p]\n\n${definitions}`)).toBe(
    await compiled(`[x *y*](https://example.org "T"), ![z](/img/home.png)\n\n${definitions}`),
  );
});

test('a reference to nothing is text', async () => {
  expect(await compiled('[x][r]')).toContain('[x][r]');
});
