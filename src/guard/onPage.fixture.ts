import {formatProblem} from '../knowledge/problem.ts';
import {guardPage} from './guardPage.ts';

/** A page of a project with this body, and further lines of front matter. */
export function pageWith(body: string, yaml = ''): string {
  return `---\ntitle: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n${yaml}---\n\n${body}\n`;
}

/** What the guard says of a page with this body, a line for each problem: `8:1 message`. */
export function faultsOn(body: string, yaml = ''): readonly string[] {
  const file = 'docs/x/x.mdx';
  return guardPage(file, pageWith(body, yaml)).map((problem) =>
    formatProblem(problem).slice(file.length + 1),
  );
}
