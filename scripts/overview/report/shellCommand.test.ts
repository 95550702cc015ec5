import {expect, test} from 'vitest';
import {commandOf} from './shellCommand.ts';

test.each([
  ['blog/decentralizing-ai.md', 'docs', 'npm run generate -- --take page docs/a.mdx'],
  ['blog/my list.md', 'docs', 'npm run generate -- "blog/my list.md" --take page docs/a.mdx'],
  ['a.md', '/tmp/$x', "npm run generate -- a.md --out '/tmp/$x' --take page docs/a.mdx"],
])('a command for %s and %s can be copied', (article, out, command) => {
  expect(commandOf({article, out}, '--take', 'page', 'docs/a.mdx')).toBe(command);
});
