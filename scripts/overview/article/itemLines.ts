import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Unit} from './unit.ts';

/** The lines on which list items begin, including nested ones, and rows of tables of entries. */
export function linesOfItems(units: readonly Unit[]): number[] {
  const lines = new Set<number>();
  for (const unit of units) {
    if (unit.type !== 'prose' && unit.type !== 'entry') continue;
    const {node} = unit;
    const row = unit.type === 'prose' ? unit.row : node.type === 'tableRow' ? node : undefined;
    if (row?.position) lines.add(row.position.start.line);
    visit({type: 'root', children: [node]} satisfies Root, 'listItem', ({position}) => {
      if (position) lines.add(position.start.line);
    });
  }
  return [...lines];
}
