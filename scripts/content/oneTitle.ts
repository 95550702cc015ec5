import {visit} from 'unist-util-visit';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/** The title is the only heading of the first level. */
export const oneTitle: Rule = {
  name: 'has no title but its own',
  check: ({file, tree}) => {
    const problems: Finding[] = [];
    visit(tree, 'heading', ({depth, position}) => {
      const {line = 1, column = 1} = position?.start ?? {};
      const message = 'a second title: write ## before the heading, for a section of the page';
      if (depth === 1) problems.push({file, line, column, message, rule: 'one-title'});
    });
    return problems;
  },
};
