import * as z from 'zod';
import {readHostList} from './hostList.ts';

/** The list of hosts to which no page may lead, which people keep in refusedHosts.yml. */
const {groupOf} = readHostList(
  new URL('./refusedHosts.yml', import.meta.url),
  z.strictObject({fault: z.string(), advice: z.string(), hosts: z.array(z.string())}),
);

/** Says what is wrong with an address whose host is in the list, and what to do. */
export function listedFault(url: URL): string | undefined {
  const group = groupOf(url);
  return group && `${url.hostname} ${group.fault}: ${group.advice}`;
}
