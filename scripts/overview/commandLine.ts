import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {toSlug} from '../../src/knowledge/slug.ts';
import {toPosix} from '../../src/knowledge/toPosix.ts';
import type {Side} from './merge/threeWay.ts';
import type {Decisions} from './model.ts';

export const USAGE = `npm run generate -- [OVERVIEW] [--out DIR] [--dry-run | --check] [--verbose | --json] [decisions]

Splits the overview into one page per category and per project, and merges what changed in it into pages that
people edited. What needs a decision comes first in the report. The exit code is 1 if something is in conflict or the
overview cannot be split.

  OVERVIEW    the article; blog/decentralizing-ai.md by default
  --out DIR   the folder of pages; docs by default
  --dry-run   say what would be done, with a diff for each page, and write nothing
  --check     the same, and exit with 1 if anything would be written
  --verbose   list also what the report otherwise only counts
  --json      print the report for programs; --json-schema prints its JSON Schema

Decisions about single pages:

  --take overview PATH   if both sides changed the same thing, take what the overview says
  --take page PATH       ... or what the page says
  --take both PATH       ... or the words of both, as the report shows them
  --restore PATH         bring back a page that somebody deleted
  --rename OLD=NEW       the overview now calls the project OLD NEW: it keeps its page with all edits, and the old
                         address redirects to the new one. Slugs or names, of projects or categories
  --retire SLUG --because TEXT
                         take a project that left the overview out of the atlas: its page stays and says why
  --adopt                let pages that the generator never wrote follow the overview from the next run on
  --may-leave            let more than half of the projects leave the overview in this run`;

/** A mistake in the arguments of the command. */
export class UsageError extends Error {}

/** The arguments of the command. */
export interface CommandLine {
  readonly help: boolean;
  readonly jsonSchema: boolean;
  readonly json: boolean;
  /** Whether to list what the report otherwise only counts. */
  readonly verbose: boolean;
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
  const {values, takes, positionals} = parse(args);
  const [overview = 'blog/decentralizing-ai.md', ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(`one overview at a time, not also ${more.join(', ')}`);
  }
  const {help, json, verbose, check, out} = values;
  return {
    help,
    jsonSchema: values['json-schema'],
    json,
    verbose,
    check,
    dryRun: values['dry-run'] || check,
    overview,
    out,
    decisions: {
      take: new Map(takes.map((take) => readTake(take, out))),
      restore: new Set(values.restore.map((path) => pathBelow(path, out))),
      rename: new Map(values.rename.map(readRename)),
      retire: readRetire(values.retire, values.because),
      adopt: values.adopt,
      mayLeave: values['may-leave'],
    },
    isPlain: args.every((arg) => [overview, '--out', out].includes(arg)),
  };
}

function parse(args: readonly string[]) {
  try {
    const {values, tokens} = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        out: {type: 'string', default: 'docs'},
        'dry-run': {type: 'boolean', default: false},
        check: {type: 'boolean', default: false},
        verbose: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        'json-schema': {type: 'boolean', default: false},
        take: {type: 'string', multiple: true, default: []},
        restore: {type: 'string', multiple: true, default: []},
        rename: {type: 'string', multiple: true, default: []},
        retire: {type: 'string'},
        because: {type: 'string'},
        adopt: {type: 'boolean', default: false},
        'may-leave': {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    return {values, ...splitPositionals(tokens)};
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Token {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** The side and the path of a `--take`. */
interface Take {
  readonly side: string | undefined;
  readonly path: string | undefined;
}

/** Tells the paths of `--take SIDE PATH` from the other positional arguments: `parseArgs` knows only options with one value. */
function splitPositionals(tokens: readonly Token[]): {takes: Take[]; positionals: string[]} {
  const takes: Take[] = [];
  const positionals: string[] = [];
  tokens.forEach(({kind, name, value}, index) => {
    const previous = tokens[index - 1];
    const isPath = previous?.kind === 'option' && previous.name === 'take';
    if (kind === 'positional' && !isPath && value !== undefined) positionals.push(value);
    if (kind !== 'option' || name !== 'take') return;
    const next = tokens[index + 1];
    takes.push({side: value, path: next?.kind === 'positional' ? next.value : undefined});
  });
  return {takes, positionals};
}

function readTake({side, path}: Take, out: string): [string, Side] {
  if (path === undefined || (side !== 'overview' && side !== 'page' && side !== 'both')) {
    throw new UsageError(
      '--take needs a side and a page: --take overview PATH, --take page PATH, or --take both PATH',
    );
  }
  return [pathBelow(path, out), side];
}

/** The path below the folder of pages, for a path from the working directory, as in reports, or from the folder of pages. */
function pathBelow(path: string, out: string): string {
  const below = toPosix(relative(out, path));
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
