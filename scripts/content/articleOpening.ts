import type {Root} from 'mdast';
import type {Finding} from '../../src/knowledge/problem.ts';

/**
 * Finds articles without the mark that ends their opening, which the list of articles shows. Docusaurus looks for the first
 * text that reads like it, and ends the opening there: within anything, the rest would be torn off.
 */
export function openingFault(file: string, text: string, tree: Root): Finding[] {
  const mark = file.endsWith('.md') ? '<!-- truncate -->' : '{/* truncate */}';
  const first = MARK.exec(text);
  const at = (line: number, column: number, message: string): Finding[] => [
    {file, line, column, message, rule: 'article-opening'},
  ];
  if (!first)
    return at(
      1,
      1,
      `the article has no line ${mark}: put it below the opening, which the list of articles shows`,
    );
  const lines = text.slice(0, first.index).split('\n');
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  const isOnItsOwn = tree.children.some(
    ({type, position}) =>
      (type === 'html' || type === 'mdxFlowExpression') &&
      position?.start.line === line &&
      position.start.column === column,
  );
  return isOnItsOwn
    ? []
    : at(
        line,
        column,
        `the opening of the article would end within something else: put ${mark} on a line of its own, with an empty line around it`,
      );
}

const MARK = /<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\}/;
