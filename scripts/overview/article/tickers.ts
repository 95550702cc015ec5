import type {RootContent} from 'mdast';
import {groupBy} from '../../../src/knowledge/oncePer.ts';
import type {Entry} from './entry.ts';
import type {Unit} from './unit.ts';

/** Behind how many names an abbreviation has to stand before that tells that it is no ticker. */
const SEVERAL = 3;

/** Takes capitals in brackets for a remark, and not for a ticker, where they stand behind several names: `(PDF)`. */
export function withoutSharedTickers(units: readonly Unit[]): Unit[] {
  const entries = units.flatMap((unit) => (unit.type === 'entry' ? [unit.entry] : []));
  const byToken = groupBy(entries, ({token}) => (token === undefined ? [] : [token]));
  const isShared = ({token}: Entry) =>
    token !== undefined &&
    new Set((byToken.get(token) ?? []).map(({name}) => name)).size >= SEVERAL;
  return units.map((unit) =>
    unit.type === 'entry' && isShared(unit.entry) ? {...unit, entry: withRemark(unit.entry)} : unit,
  );
}

function withRemark({token, body, ...entry}: Entry): Entry {
  const [first, ...others] = body;
  const remark = `(${token})`;
  const said: RootContent[] =
    first?.type === 'paragraph'
      ? [{...first, children: [...first.children, {type: 'text', value: ` ${remark}`}]}, ...others]
      : [{type: 'paragraph', children: [{type: 'text', value: remark}]}, ...body];
  return {...entry, body: said};
}
