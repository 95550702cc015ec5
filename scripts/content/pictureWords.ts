import {visit} from 'unist-util-visit';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/** A picture is described for those who cannot see it. */
export const pictureWords: Rule = {
  name: 'says in words what each picture shows',
  check: ({file, tree}) => {
    const problems: Finding[] = [];
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const {line = 1, column = 1} = node.position?.start ?? {};
      const message =
        'a picture without words: say what it shows between the brackets, as in ![What it shows](picture.png)';
      if (!/[\p{L}\p{N}]/u.test(node.alt ?? ''))
        problems.push({file, line, column, message, rule: 'picture-words'});
    });
    return problems;
  },
};
