import {strict as assert} from 'node:assert';
import type {Subject} from './model.fixture.ts';
import {blocksOf, IN_FRONT_MATTER, unitsExpected, type Page} from './pages.fixture.ts';
import type {Known} from './state.fixture.ts';

/** Expects on a page all that the article and people say, each in its block, and nothing else. */
export function checkWords({text}: Page, subject: Subject, {said, blockOf}: Known): void {
  const blocks = blocksOf(text, [...blockOf.keys()]);
  assert.deepEqual(blocks.flat().sort(), unitsExpected(subject, said));
  for (const units of blocks) {
    const owners = new Set(units.map((unit) => blockOf.get(unit) ?? `nobody wrote: ${unit}`));
    assert.ok(owners.size <= 1, `units of several blocks: ${units.join(' / ')}`);
  }
  const sections = said.filter(
    ({edit, text: heading}) => edit === 'section' && heading.startsWith('#'),
  );
  for (const {text: heading, mark} of sections) {
    const at = blocks.findIndex((units) => units.includes(heading));
    assert.deepEqual(blocks[at + 1], [`Said by ${mark}.`]);
    assert.match(blocks[at + 2]?.[0] ?? '## ', /^## /);
  }
  for (const {edit, mark, text: line} of said) {
    if (IN_FRONT_MATTER.has(edit)) assert.ok(text.includes(edit === 'alias' ? mark : line), line);
    if (edit === 'cited') assert.equal(text.split(`\n[^${mark}]: Told to ${mark}.\n`).length, 2);
  }
}
