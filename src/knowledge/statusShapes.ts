import type {Status} from './labels.ts';

/** What fills the mark of a status, 12 units wide, as the path of an SVG. All but the cross of an ended project have a ring. */
export const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  active: 'M1 6a5 5 0 0 1 10 0a5 5 0 0 1-10 0z',
  merged: 'M6 1a5 5 0 0 0 0 10z',
  unconfirmed: '',
  inactive: 'M1.5 1.5l9 9m0-9l-9 9',
};
