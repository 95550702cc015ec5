import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {toSlug} from '../../src/knowledge/slug.ts';
import type {Side} from './merge/threeWay.ts';
import type {Decisions} from './model.ts';

export const USAGE = `npm run generate -- [OVERVIEW] [--out DIR] [--dry-run | --check] [--json] [decisions]

Splits the overview into one page per category and per project, and merges what changed in it into pages that
people edited. The exit code is 1 when something is in conflict or the overview cannot be split.

  OVERVIEW    the article; blog/decentralizing-ai.md where none is named
  --out DIR   the folder of pages; docs where none is named
  --dry-run   say what would be done, with a diff for each page, and write nothing
  --check     the same, and exit with 1 if anything would be written
  --json      print the report for programs; --json-schema prints its JSON Schema

Decisions about single pages:

  --take overview PATH   where both sides changed the same thing, take what the overview says
  --take page PATH       ... or what the page says
  --restore PATH         bring a page back that somebody deleted
  --rename OLD=NEW       the overview calls the project OLD now NEW: it keeps its page with all edits, and the old
                         address leads to the new one. Slugs or names, of projects or categories
  --retire SLUG --because TEXT
                         a project that left the overview leaves the atlas: its page stays to say why
  --adopt                let pages that the generator never wrote follow the overview from the next run on`;

/** A mistake in how the command was called. */
export class UsageError extends Error {}

/** What the caller wants. */
export interface CommandLine {
  readonly help: boolean;
  readonly jsonSchema: boolean;
  readonly json: boolean;
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly overview: string;
  readonly out: string;
  readonly decisions: Decisions;
  /** Whether nothing is asked but to bring the pages up to date. */
  readonly isPlain: boolean;
}

/**
 * Reads the arguments of `npm run generate`.
 *
 * @throws UsageError for arguments that make no sense
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const {values, positionals} = parse(joinTake(args));
  const [overview = 'blog/decentralizing-ai.md', ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(`one overview at a time, not also ${more.join(', ')}`);
  }
  const {help, json, check, out} = values;
  return {
    help,
    jsonSchema: values['json-schema'],
    json,
    check,
    dryRun: values['dry-run'] || check,
    overview,
    out,
    decisions: {
      take: new Map(values.take.map((take) => readTake(take, out))),
      restore: new Set(values.restore.map((path) => pathBelow(path, out))),
      rename: new Map(values.rename.map(readRename)),
      retire: readRetire(values.retire, values.because),
      adopt: values.adopt,
    },
    isPlain: args.every((arg) => [overview, '--out', out].includes(arg)),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: {type: 'string', default: 'docs'},
        'dry-run': {type: 'boolean', default: false},
        check: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        'json-schema': {type: 'boolean', default: false},
        take: {type: 'string', multiple: true, default: []},
        restore: {type: 'string', multiple: true, default: []},
        rename: {type: 'string', multiple: true, default: []},
        retire: {type: 'string'},
        because: {type: 'string'},
        adopt: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--take SIDE PATH` has two values, which the parser of arguments does not know: they become one. */
function joinTake(args: readonly string[]): string[] {
  const at = args.indexOf('--take');
  if (at === -1) return [...args];
  const [side = '', path = ''] = args.slice(at + 1, at + 3);
  return [...args.slice(0, at), `--take=${side}:${path}`, ...joinTake(args.slice(at + 3))];
}

function readTake(take: string, out: string): [string, Side] {
  const [, side, path] = /^(overview|page):(.+)$/.exec(take) ?? [];
  if (path === undefined || (side !== 'overview' && side !== 'page')) {
    throw new UsageError(
      '--take needs a side and a page: --take overview PATH, or --take page PATH',
    );
  }
  return [pathBelow(path, out), side];
}

/** Pages are named by their path, as the report does, or by their path below the folder of pages. */
function pathBelow(path: string, out: string): string {
  const below = relative(out, path).replaceAll('\\', '/');
  return below.startsWith('..') ? path : below;
}

function readRename(rename: string): [string, string] {
  const [from = '', to = '', ...more] = rename.split('=').map((name) => toSlug(name));
  if (from === '' || to === '' || more.length > 0) {
    throw new UsageError('--rename needs an old and a new slug: --rename OLD=NEW');
  }
  return [from, to];
}

function readRetire(slug: string | undefined, because: string | undefined): Map<string, string> {
  const reason = because?.trim();
  if (slug === undefined && reason === undefined) return new Map();
  if (slug === undefined || !reason) {
    throw new UsageError('--retire needs a project and a reason: --retire SLUG --because TEXT');
  }
  return new Map([[toSlug(slug), reason]]);
}
