import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {RULE_GROUPS, RULES_PAGE, ruleAddress} from '../../knowledge/rules.ts';
import RuleTables from './RuleTables.tsx';

test('each rule has a row at the address that messages give', () => {
  const html = renderToStaticMarkup(createElement(RuleTables));
  const ids = RULE_GROUPS.flatMap(({rules}) => rules.map(({id}) => id));
  expect([...html.matchAll(/<tr id="([^"]+)">/g)].map(([, id]) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ruleAddress('known-tag')).toBe(`${RULES_PAGE}#known-tag`);
});

test('each rule says in sentences what must hold and why', () => {
  for (const {id, statement, reason, fix} of RULE_GROUPS.flatMap(({rules}) => rules)) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(statement, id).toMatch(/^[A-Z].*\.$/);
    expect(reason, id).toMatch(/^[A-Z].*\.$/);
    if (fix !== undefined) expect(fix, id).toMatch(/^[a-z].*[^.]$/);
  }
});
