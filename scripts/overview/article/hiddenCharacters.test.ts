import {expect, test} from 'vitest';
import {outlineFrom, pagesOf} from '../tests/fromMarkdown.fixture.ts';

/** The page of Acme, without its front matter, and its description. */
function acme(markdown: string): {body: string; description: string | undefined} {
  const text =
    pagesOf(outlineFrom(markdown)).find(({path}) => path.endsWith('acme.mdx'))?.text ?? '';
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return {body: body.trim(), description: /^description: (.*)$/m.exec(head)?.[1]};
}

test('an entry whose text nobody can see has none', () => {
  expect(acme('# Tools\n\n- **Acme:** \u200B')).toEqual(acme('# Tools\n\n- **Acme:**'));
  expect(acme('# Tools\n\n- **Acme:** **\u200B**')).toEqual(acme('# Tools\n\n- **Acme:**'));
});

test.each([
  ['before a space in bold text', '- **\u200B Rents:** disks', '- **&#x20;Rents:** disks'],
  ['at the beginning of a line', '\u200B - disks', '\\- disks'],
  ['at the end of a line', 'disks \u200B', 'disks'],
  ['in a word', 'di\u200Bsks', 'disks'],
])('a character that nobody can see changes no mark %s', (_, text, expected) => {
  const {body} = acme(`# Tools\n\n- **Acme:** Rents.\n\n  ${text}`);
  expect(body).toBe(`Rents.\n\n${expected}`);
});

test.each([
  ['with line ends of any kind', '<div>Rents.\r</div>\r\n<!-- kept\n\rmore -->'],
  ['with the usual ones', '<div>Rents.</div>\n<!-- kept\n\nmore -->'],
])('the words of a comment that a blank line cuts are kept, %s', (_, block) => {
  const {body} = acme(`# Tools\n\n- **Acme:** Is.\n\n${block.replace(/^/gm, '  ')}`);
  expect(body).toMatch(/Rents\.[^]*kept[^]*more/);
});
