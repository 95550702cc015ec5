import {formatProblem, type Finding} from '../../../src/knowledge/problem.ts';
import {isFixable} from '../../../src/knowledge/rules.ts';
import {applyEdits, placeOf, type Edit} from './edit.ts';
import {FIXERS} from './fixers.ts';
import {isBetter} from './isBetter.ts';

/** A file with its corrections. */
interface Fixed {
  readonly text: string;
  /** What was written, a line for each edit; empty if nothing can be corrected. */
  readonly report: readonly string[];
}

/**
 * Corrects the faults of a file that can only be meant in one way, and leaves every other byte as it is. What would put other
 * faults in the place of one is not written.
 *
 * Faults that the corrections bring to light are left: the file has to be checked again.
 */
export function fixFile(text: string, findings: readonly Finding[]): Fixed {
  // To YAML, a lone carriage return ends no line, to Markdown it does: places would be ambiguous.
  if (/\r(?!\n)/.test(text)) return {text, report: []};
  const fixes = findings
    .flatMap((finding) => {
      const edits = editsFor(text, finding);
      return isBetter(finding.file, text, edits, isLeft) ? [{finding, edits}] : [];
    })
    .sort((a, b) => startOf(a.edits) - startOf(b.edits));
  const edits: Edit[] = [];
  const report: string[] = [];
  for (const {finding, edits: own} of fixes) {
    if (startOf(own) < (edits.at(-1)?.end ?? 0) || own.some((edit) => isSame(edit, edits.at(-1))))
      continue;
    edits.push(...own);
    report.push(...own.map((edit) => reportOf(text, edit, finding)));
  }
  return {text: applyEdits(text, edits), report};
}

function editsFor(text: string, finding: Finding): readonly Edit[] {
  return isFixable(finding.rule) ? FIXERS[finding.rule](text, finding) : [];
}

function isLeft(text: string, finding: Finding): boolean {
  return editsFor(text, finding).length === 0;
}

function startOf([first]: readonly Edit[]): number {
  return first?.start ?? 0;
}

function isSame(one: Edit, other: Edit | undefined): boolean {
  return one.start === other?.start && one.end === other.end;
}

function reportOf(text: string, {start, end, text: written}: Edit, {file, rule}: Finding): string {
  const before = text.slice(start, end);
  const what =
    before === ''
      ? `added ${written}`
      : written === ''
        ? `removed "${before.trim()}"`
        : `wrote ${written} for ${before}`;
  return `fixed ${formatProblem({file, ...placeOf(text, start), message: `${what} (${rule})`})}`;
}
