import {expect} from 'vitest';
import type {Subject} from './model.fixture.ts';
import {blocksOf, IN_FRONT_MATTER, unitsExpected, type Page} from './pages.fixture.ts';
import type {Known} from './state.fixture.ts';

/** Expects on a page all that the article and people say, each in its block, and nothing else. */
export function checkWords({text}: Page, subject: Subject, {said, blockOf}: Known): void {
  const blocks = blocksOf(text, [...blockOf.keys()]);
  expect(blocks.flat().sort()).toEqual(unitsExpected(subject, said));
  for (const units of blocks) {
    const owners = new Set(units.map((unit) => blockOf.get(unit) ?? `nobody wrote: ${unit}`));
    expect(owners.size, `units of several blocks: ${units.join(' / ')}`).toBeLessThanOrEqual(1);
  }
  const sections = said.filter(
    ({edit, text: heading}) => edit === 'section' && heading.startsWith('#'),
  );
  for (const {text: heading, mark} of sections) {
    const at = blocks.findIndex((units) => units.includes(heading));
    expect(blocks[at + 1]).toEqual([`Said by ${mark}.`]);
    expect(blocks[at + 2]?.[0] ?? '## ').toMatch(/^## /);
  }
  for (const {edit, mark, text: line} of said) {
    if (IN_FRONT_MATTER.has(edit)) expect(text).toContain(edit === 'alias' ? mark : line);
    if (edit === 'cited') expect(text.split(`\n[^${mark}]: Told to ${mark}.\n`)).toHaveLength(2);
  }
}
