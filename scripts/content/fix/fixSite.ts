import {readFileSync, writeFileSync} from 'node:fs';
import {guardPage} from '../../../src/guard/guardPage.ts';
import type {Finding} from '../../../src/knowledge/problem.ts';
import {isFixable} from '../../../src/knowledge/rules.ts';
import {checkSite} from '../checkSite.ts';
import {fixFile} from './fixFile.ts';

/** How often the site is checked again: a correction may bring another fault to light. */
const MAX_ROUNDS = 5;

/** How many faults of one page may hide one another: the parser stops at the first. */
const MAX_HIDDEN = 200;

/** Corrects the files in the working directory. @returns what was written, a line for each */
export async function fixSite(): Promise<readonly string[]> {
  const report: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const {findings} = await checkSite();
    const before = report.length;
    for (const file of new Set(findings.map((finding) => finding.file))) {
      const own = findings.filter((finding) => finding.file === file);
      report.push(...fixOnDisk(file, own));
    }
    if (report.length === before) break;
  }
  return report;
}

/** Whether `fixSite` would correct any of the faults that were found in the working directory. */
export function canFix(findings: readonly Finding[]): boolean {
  return findings.some((finding) => {
    if (!isFixable(finding.rule)) return false;
    const text = safeText(
      finding.file,
      findings.filter(({file}) => file === finding.file),
    );
    return text !== undefined && fixFile(text, [finding]).report.length > 0;
  });
}

/** The text of a file that may be opened and written; undefined for any other. */
function safeText(file: string, findings: readonly Finding[]): string | undefined {
  if (!/\.(?:mdx?|yml)$/.test(file) || findings.some(({rule}) => UNSAFE.has(rule)))
    return undefined;
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  // What is not UTF-8 would not survive.
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

function fixOnDisk(file: string, findings: readonly Finding[]): readonly string[] {
  let text = safeText(file, findings);
  if (text === undefined) return [];
  const report: string[] = [];
  let own = findings;
  for (let hidden = 0; hidden < MAX_HIDDEN; hidden += 1) {
    const fixed = fixFile(text, own);
    if (fixed.report.length === 0) break;
    report.push(...fixed.report);
    text = fixed.text;
    own = file.endsWith('.yml') ? [] : guardPage(file, text);
  }
  if (report.length > 0) writeFileSync(file, text);
  return report;
}

/** Rules about files that must not be opened. */
const UNSAFE: ReadonlySet<string> = new Set([
  'no-file-link',
  'known-file',
  'file-size',
  'bounded-text',
]);
