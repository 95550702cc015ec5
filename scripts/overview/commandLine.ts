import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {toSlug} from '../../src/knowledge/slug.ts';
import type {Side} from './merge/threeWay.ts';
import type {Decisions} from './model.ts';

export const USAGE = `npm run generate -- [OVERVIEW] [--out DIR] [--dry-run | --check] [--json] [decisions]

Splits the overview into one page per category and per project, and merges what changed in it into pages that
people edited. The exit code is 1 if something is in conflict or the overview cannot be split.

  OVERVIEW    the article; blog/decentralizing-ai.md by default
  --out DIR   the folder of pages; docs by default
  --dry-run   say what would be done, with a diff for each page, and write nothing
  --check     the same, and exit with 1 if anything would be written
  --json      print the report for programs; --json-schema prints its JSON Schema

Decisions about single pages:

  --take overview PATH   if both sides changed the same thing, take what the overview says
  --take page PATH       ... or what the page says
  --restore PATH         bring back a page that somebody deleted
  --rename OLD=NEW       the overview now calls the project OLD NEW: it keeps its page with all edits, and the old
                         address redirects to the new one. Slugs or names, of projects or categories
  --retire SLUG --because TEXT
                         take a project that left the overview out of the atlas: its page stays and says why
  --adopt                let pages that the generator never wrote follow the overview from the next run on`;

/** A mistake in the arguments of the command. */
export class UsageError extends Error {}

/** The arguments of the command. */
interface CommandLine {
  readonly help: boolean;
  readonly jsonSchema: boolean;
  readonly json: boolean;
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly overview: string;
  readonly out: string;
  readonly decisions: Decisions;
  /** Whether the pages are only to be brought up to date, without any other option. */
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

/** Joins the two values of `--take SIDE PATH` as `--take=SIDE:PATH`, since `parseArgs` knows only options with one value. */
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

/** The path below the folder of pages, for a path from the working directory, as in reports, or from the folder of pages. */
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
