import type {Article} from './parse.ts';
import type {Owner, Part} from './model.ts';
import type {Unit} from './unit.ts';

/** Cuts the whole text of an article into parts. What is between two units belongs to the first. */
export function toParts(
  {text, offset}: Article,
  units: readonly Unit[],
  ownerOf: (unit: Unit) => Owner,
  title?: Unit,
): Part[] {
  const article: Owner = {type: 'article'};
  const firstStart = units[0]?.start ?? text.length;
  const starts: Omit<Part, 'end'>[] = units.map((unit) => ({
    start: unit.start,
    type: unit === title ? 'title' : unit.type,
    owner: ownerOf(unit),
  }));
  if (firstStart > offset) starts.unshift({start: offset, type: 'blank', owner: article});
  if (offset > 0) starts.unshift({start: 0, type: 'byte-order mark', owner: article});
  return starts.map((part, index) => ({...part, end: starts[index + 1]?.start ?? text.length}));
}
