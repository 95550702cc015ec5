import type {RelationRow} from '../../field/relationRows.ts';
import type {Place} from '../../field/relationsData.ts';
import {groupBy} from '../../knowledge/oncePer.ts';
import {cutPlace, type CutPlace} from './cutPlace.ts';
import {endsBetween, type Point} from './edgeShape.ts';

/** A relation as a line between two names. */
interface DrawnLine {
  readonly row: RelationRow;
  readonly from: Place;
  readonly to: Place;
  /** Where the line begins and ends, so that several between the same names stand side by side. */
  readonly ends: {readonly from: Point; readonly to: Point};
  /** Where it is cut, if the relation has ended. */
  readonly cut?: CutPlace;
}

/** Draws a line for each relation between two names that have a place. */
export function drawnLines(
  rows: readonly RelationRow[],
  places: readonly Place[],
): readonly DrawnLine[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const pairs = groupBy(rows, ({from, to}) => [[from.id, to.id].sort().join(' ')]);
  const lines = [...pairs.values()].flatMap((pair) =>
    pair.flatMap((row, index): DrawnLine[] => {
      const [from, to] = [byId.get(row.from.id), byId.get(row.to.id)];
      return from && to ? [{row, from, to, ends: endsBetween(from, to, index, pair.length)}] : [];
    }),
  );
  return lines.map((line) => {
    if (!line.row.isEnded) return line;
    const others = lines.flatMap((each) =>
      each === line ? [] : [[each.ends.from, each.ends.to] as const],
    );
    return {...line, cut: cutPlace(line.ends.from, line.ends.to, places, others)};
  });
}
