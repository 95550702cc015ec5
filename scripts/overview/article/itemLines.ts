import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Unit} from './unit.ts';

/**
 * The lines on which list items begin that name no project, including nested ones, and rows of tables of entries. Of what
 * is below a project, these are the items that could have been projects themselves.
 */
export function linesOfItems(units: readonly Unit[], isProject: (unit: Unit) => boolean): number[] {
  const lines = new Set<number>();
  const add = ({position}: Unit['node']) => {
    if (position) lines.add(position.start.line);
  };
  for (const unit of units) {
    if (unit.type === 'entry' && isProject(unit)) unit.linked?.forEach(add);
    else if (unit.type === 'entry' || unit.type === 'prose') {
      const {node} = unit;
      const row = unit.type === 'prose' ? unit.row : node.type === 'tableRow' ? node : undefined;
      if (row) add(row);
      visit({type: 'root', children: [node]} satisfies Root, 'listItem', add);
    }
  }
  return [...lines];
}
