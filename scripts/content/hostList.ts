import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import * as z from 'zod';

/** Hosts that have something in common. */
interface HostGroup {
  /** Hosts with all below them, some with a part of their addresses: `example.org/news`. */
  readonly hosts: readonly string[];
}

interface HostList<Group extends HostGroup> {
  readonly groups: readonly Group[];
  /** Returns the group of an address; undefined if its host is not in the list. */
  readonly groupOf: (url: URL) => Group | undefined;
}

/**
 * Reads a list of hosts that people keep in a YAML file beside the module.
 *
 * @throws if the file does not follow the schema
 */
export function readHostList<Group extends HostGroup>(
  file: URL,
  schema: z.ZodType<Group>,
): HostList<Group> {
  const groups = z.array(schema).parse(parse(readFileSync(file, 'utf8')));
  const byEntry: ReadonlyMap<string, Group> = new Map(
    groups.flatMap((group) => group.hosts.map((host) => [host, group] as const)),
  );
  return {
    groups,
    groupOf: (url) =>
      entriesOf(url)
        .map((entry) => byEntry.get(entry))
        .find(Boolean),
  };
}

/** All entries that an address may be under, the longest host first. */
function entriesOf({hostname, pathname}: URL): readonly string[] {
  const labels = hostname.split('.');
  const words = pathname
    .toLowerCase()
    .split('/')
    .filter((word) => word !== '');
  return labels.slice(0, -1).flatMap((_, from) => {
    const host = labels.slice(from).join('.');
    return [host, ...words.map((word) => `${host}/${word}`)];
  });
}
