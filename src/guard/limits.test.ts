import {expect, test} from 'vitest';
import {guardPage} from './guardPage.ts';
import {guardText} from './guardText.ts';
import {pageWith} from './onPage.fixture.ts';
import {SLOW, WITHIN_LIMITS, SLOW_YAML} from './slow.fixture.ts';

/** Only ends a test that hangs: how fast the machine is must not decide. */
const PATIENCE = 20_000;

test.each(Object.entries(SLOW))(
  'refuses a page and an article full of them before they are parsed: %s',
  (_, part) => {
    for (const [file, length] of [
      ['docs/x/x.mdx', 99_000],
      ['docs/x/x.mdx', 999_000],
      ['blog/x.md', 299_000],
    ] as const) {
      const body = part.repeat(Math.ceil(length / part.length)).slice(0, length - 100);
      const rules = guardText(file, pageWith(body)).map(({rule}) => rule);
      expect(rules, `${file}, ${length} characters`).toEqual(['bounded-text']);
    }
  },
  PATIENCE,
);

test.each(Object.entries(WITHIN_LIMITS))(
  'reads within the limits: %s',
  (_, body) => {
    const text = pageWith(body);
    expect(guardText('docs/x/x.mdx', text)).toEqual([]);
    expect(guardPage('docs/x/x.mdx', text)).toEqual([]);
  },
  PATIENCE,
);

test.each(Object.entries(SLOW_YAML))(
  'refuses YAML in short messages: %s',
  (_, yaml) => {
    const found = guardPage('docs/x/x.mdx', `---\n${yaml}\n---\n\nx\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({message}) => message.length > 500)).toEqual([]);
  },
  PATIENCE,
);
