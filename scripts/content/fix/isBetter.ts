import {areaOf} from '../../../src/guard/area.ts';
import {guardPage} from '../../../src/guard/guardPage.ts';
import {frontMatterOf, readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {validate} from '../../../src/knowledge/issues.ts';
import type {Finding} from '../../../src/knowledge/problem.ts';
import {projectFrontMatter} from '../../../src/knowledge/schema.ts';
import {applyEdits, placeOf, type Edit} from './edit.ts';

/**
 * Whether a correction leaves no fault in the lines that it wrote, but such as may be corrected in turn. What only seems to be
 * meant shows itself so: three faults for one.
 *
 * @param isLeft whether a fault of the corrected text cannot be corrected
 */
export function isBetter(
  file: string,
  text: string,
  edits: readonly Edit[],
  isLeft: (text: string, finding: Finding) => boolean,
): boolean {
  const after = applyEdits(text, edits);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return false;
  const from = placeOf(after, first.start).line;
  const to = placeOf(after, last.end + after.length - text.length).line;
  return !faultsAlone(file, after).some(
    (finding) => finding.line >= from && finding.line <= to && isLeft(after, finding),
  );
}

const pageOfProject = projectFrontMatter();

/** What a file says wrong by itself, without looking at any other. */
function faultsAlone(file: string, text: string): readonly Finding[] {
  const isData = file.endsWith('.yml');
  const yaml = isData ? text : frontMatterOf(text);
  const read = yaml === undefined ? undefined : readFrontMatter(yaml, isData ? 1 : 2);
  if (read && 'message' in read) return [{file, ...read}];
  if (isData) return [];
  const isProject = areaOf(file) === 'docs' && !/(?:^|\/)index\.mdx$/.test(file);
  const result = read && isProject ? validate(pageOfProject, file, read) : undefined;
  return [...guardPage(file, text), ...(result && 'problems' in result ? result.problems : [])];
}
