import {expect, test} from 'vitest';
import {RULE_GROUPS} from '../knowledge/rules.ts';
import {guardPage} from './guardPage.ts';
import {ATTEMPTS} from './hostile.fixture.ts';

const RULES = new Set(RULE_GROUPS.flatMap(({rules}) => rules.map(({id}) => id)));

/** Words of parsers and of the schema library. */
const RAW = /Unexpected|Expected|expected|acorn|Invalid|received|implicit|\bundefined\b|\[object/;

/** A message has two parts: what is wrong, and what to do. A few say both at once. */
const ADVICE =
  /: \S|must be |must say |with a line of three hyphens|Use one of|explains the keys|Did you mean/;

test('each attempt is refused by a rule of the table, in words that say what to do', () => {
  const found = ATTEMPTS.flatMap(({file, text}) => guardPage(file, text));
  expect(found.length).toBeGreaterThan(ATTEMPTS.length - 1);
  const messages = [...new Set(found.map(({message}) => message.slice(0, 300)))];
  expect(found.filter(({rule}) => !RULES.has(rule))).toEqual([]);
  expect(messages.filter((message) => RAW.test(message))).toEqual([]);
  expect(messages.filter((message) => !ADVICE.test(message))).toEqual([]);
});
