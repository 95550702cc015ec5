import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {z} from 'zod';

const kinds = z.record(z.string(), z.array(z.object({query: z.string()})));

/** So many of the queries that readers type, spread over all kinds. */
export function someQueries(count: number): readonly string[] {
  const all = kinds.parse(parse(readFileSync('tests/search/queries.yml', 'utf8')));
  const queries = Object.values(all).flatMap((ofKind) => ofKind.map(({query}) => query));
  return Array.from({length: count}, (_, index) =>
    queries.at(Math.floor((index * queries.length) / count)),
  ).filter((query) => query !== undefined);
}
