import * as z from 'zod';
import {readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import {validate} from '../../src/knowledge/issues.ts';
import {ProblemError} from '../../src/knowledge/problem.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {day, required, webAddress} from '../../src/knowledge/values.ts';

const exemption = z
  .strictObject({
    host: z
      .string('must be text')
      .regex(z.regexes.domain, {
        error: 'must be a host such as example.org, without https:// and without a path',
      })
      .optional(),
    url: webAddress.optional(),
    reason: required('why it is not asked'),
    until: day,
  })
  .refine(({host, url}) => (host === undefined) !== (url === undefined), {
    error: 'must have either a host or a url',
  });

/** An address, or a host with all below it, that is not asked until the end of a day. */
export type Exemption = z.infer<typeof exemption>;

/** Reads the list of exemptions. @throws ProblemError that lists what is wrong with it */
export function readExemptions({file, text}: SourceFile): Exemption[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) throw new ProblemError([{file, ...yaml}]);
  const result = validate(z.array(exemption), file, yaml);
  if ('problems' in result) throw new ProblemError(result.problems);
  return result.data;
}

/** Whether an address is not to be asked. @param today as in `2026-11-22` */
export function isExempt(asked: URL, list: readonly Exemption[], today: string): boolean {
  const isMeant = ({host, url}: Exemption) =>
    host === undefined
      ? url !== undefined && withoutFragment(asked) === withoutFragment(new URL(url))
      : asked.hostname === host || asked.hostname.endsWith(`.${host}`);
  return list.some((one) => one.until >= today && isMeant(one));
}

/** Returns the exemptions that count no longer. @param today as in `2026-11-22` */
export function expired(list: readonly Exemption[], today: string): Exemption[] {
  return list.filter(({until}) => until < today);
}

/** The part of an address that a host is asked for. */
export function withoutFragment(url: URL): string {
  return Object.assign(new URL(url), {hash: ''}).href;
}
