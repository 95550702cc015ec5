import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {guardTree} from '../../guard/guardTree.ts';
import {ProblemError} from '../../knowledge/problem.ts';
import {repositoryPath} from '../knowledge/current.ts';

/**
 * Refuses a page whose tree has what may not stand there. It runs where Docusaurus has parsed the page and before any
 * plugin changes the tree, for each page of each kind, in a build and in `npm run dev`: nothing comes around it.
 *
 * @throws ProblemError with a line for each fault
 */
export default function remarkGuard() {
  return (tree: Root, file: VFile): void => {
    const problems = guardTree(repositoryPath(file.path), tree, String(file.value));
    if (problems.length > 0) throw new ProblemError(problems);
  };
}
