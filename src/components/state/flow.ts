import type {Series} from '../../field/state/series.ts';

/** A group of projects as a bar of a flow. */
export interface FlowNode {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** From the top, and as high as it has projects, in pixels. */
  readonly y: number;
  readonly height: number;
  /** How many come from each group of the column before, by its key. */
  readonly parts: Readonly<Record<string, number>>;
  /** Whether nothing is known of the group, so that its bar stays empty. */
  readonly isOpen: boolean;
}

/** What flows from one bar to another, with the upper edges at both ends. */
export interface Ribbon {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
  /** Of the bar from which it comes. */
  readonly column: 0 | 1;
}

/** How high all bars of a column are together; between them there is room for the labels of small ones. */
const HEIGHT = 240;
const GAP = 15;
/** How many years of latest events have a bar of their own. */
const YEARS = 3;

/**
 * Arranges the projects of the first edition in three columns: all of them, their status, the year of their latest event.
 *
 * @param series with a row for each year and one for projects without an event; the statuses are its columns
 */
export function flowColumns({columns, rows}: Series): readonly (readonly FlowNode[])[] {
  const all = rows.at(-1);
  const total = all?.figures.at(-1) ?? 0;
  if (!all || total === 0) return [];
  const statuses = columns.slice(1, -1);
  const known = rows.slice(0, -1);
  const none = known.at(-1);
  const years = known.slice(0, -1);
  const groups = [
    ...years.slice(0, YEARS).map(({label, figures}) => ({label, figures, isOpen: false})),
    ...(years.length > YEARS
      ? [
          {
            label: 'earlier',
            figures: sum(years.slice(YEARS).map(({figures}) => figures)),
            isOpen: false,
          },
        ]
      : []),
    ...(none ? [{label: 'no event', figures: none.figures, isOpen: true}] : []),
  ];
  const unit = HEIGHT / total;
  return [
    stack([{key: 'all', label: 'projects', count: total, parts: {}, isOpen: false}], unit),
    stack(
      [...statuses, 'No status'].map((status, index) => ({
        key: status,
        label: status.toLowerCase(),
        count: figureOf(all.figures, index),
        parts: {all: figureOf(all.figures, index)},
        isOpen: status === 'Unconfirmed' || status === 'No status',
      })),
      unit,
    ),
    stack(
      groups.map(({label, figures, isOpen}) => ({
        key: label,
        label,
        count: figures.at(-1) ?? 0,
        parts: Object.fromEntries(
          [...statuses, 'No status'].map((status, index) => [status, figureOf(figures, index)]),
        ),
        isOpen,
      })),
      unit,
    ),
  ];
}

/** The figure of a status; after the last status, how many have none. */
function figureOf(figures: readonly number[], index: number): number {
  const statuses = figures.slice(0, -1);
  return statuses[index] ?? (figures.at(-1) ?? 0) - statuses.reduce((a, b) => a + b, 0);
}

function sum(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, index) =>
    rows.reduce((total, row) => total + (row[index] ?? 0), 0),
  );
}

function stack(
  groups: readonly Omit<FlowNode, 'y' | 'height'>[],
  unit: number,
): readonly FlowNode[] {
  let y = 0;
  return groups
    .filter(({count}) => count > 0)
    .map((group) => {
      const height = group.count * unit;
      const node = {...group, y, height};
      y += height + GAP;
      return node;
    });
}

/** Draws what flows between two columns, in their order, so that ribbons cross as little as they can. */
export function ribbons(
  from: readonly FlowNode[],
  to: readonly FlowNode[],
  countOf: (from: FlowNode, to: FlowNode) => number,
): readonly Ribbon[] {
  const [first] = from;
  const unit = first ? first.height / first.count : 0;
  const taken = new Map<FlowNode, number>();
  return from.flatMap((source) => {
    let out = source.y;
    return to.flatMap((target) => {
      const height = countOf(source, target) * unit;
      if (height === 0) return [];
      const y1 = taken.get(target) ?? target.y;
      taken.set(target, y1 + height);
      const y0 = out;
      out += height;
      return [
        {from: source, to: target, y0, y1, height, column: source.key === 'all' ? 0 : 1} as const,
      ];
    });
  });
}
