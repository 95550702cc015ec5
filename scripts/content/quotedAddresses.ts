import {isCollection, isPair, isScalar, isSeq, Scalar, visit} from 'yaml';
import {frontMatterOf} from '../../src/knowledge/frontMatter.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {parseYaml} from '../../src/knowledge/yamlDocument.ts';
import type {Rule} from './rule.ts';

/** In the front matter of a page, addresses within braces and brackets stand in quotes. */
export const quotedAddresses: Rule = {
  name: 'quotes addresses within braces and brackets',
  check: ({file, text}) => unquotedAddresses(file, frontMatterOf(text) ?? '', 2),
};

/**
 * Finds addresses within braces and brackets that are not in quotes. There, readers of YAML disagree on what a colon, a
 * question mark or a comma in an address is.
 *
 * @param firstLine the line of the file in which the YAML begins
 */
export function unquotedAddresses(file: string, yaml: string, firstLine = 1): Finding[] {
  const {document, lines} = parseYaml(yaml);
  // Why it cannot be read is said elsewhere.
  if (document.errors.length > 0) return [];
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      const isWithin = ancestors.some((each) => isCollection(each) && each.flow);
      if (!isWithin || key === 'key' || node.type !== Scalar.PLAIN) return;
      if (typeof node.value !== 'string' || !ADDRESS.test(node.value)) return;
      const {line, col} = lines.linePos(node.range?.[0] ?? 0);
      findings.push({
        file,
        line: line + firstLine - 1,
        column: col,
        message: `an address within braces or brackets: put it in quotes: "${node.value}"`,
        rule: 'quoted-address',
        path: pathOf([...ancestors, node]),
      });
    },
  });
  return findings;
}

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

/** The keys and places that lead to the last of these nodes, each of which is within the one before. */
function pathOf(nodes: readonly unknown[]): PropertyKey[] {
  return nodes.flatMap((node, index): PropertyKey[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}
