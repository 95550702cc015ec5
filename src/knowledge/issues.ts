import * as z from 'zod';
import type {FrontMatter} from './frontMatter.ts';
import {meantDate, meantDay} from './meantDay.ts';
import {didYouMean, onlyMeaning, type Finding} from './problem.ts';
import type {RuleId} from './rules.ts';
import {toSlug} from './slug.ts';
import {NO_DATE, NO_DAY, NO_SLUG, NO_TICKER, isWebAddress} from './values.ts';

/** What a schema says of YAML: its data, or what is wrong with it. */
export type Validated<Data> = {readonly data: Data} | {readonly problems: readonly Finding[]};

/**
 * Holds the data of a YAML file or of a front matter to a schema.
 *
 * The schemas say of each value what it must be: "must be a year such as 2021". Here that becomes what a contributor
 * needs to hear: which value of which entry it is, whether it is missing, empty or of another kind, and which word may
 * be meant.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  {data, positionOf}: FrontMatter,
): Validated<z.infer<Schema>> {
  // The keys that each map of the data may have.
  const keysOf = new Map<unknown, readonly string[]>();
  const result = schema.safeParse(data, {
    reportInput: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject)
        keysOf.set(issue.input, Object.keys(issue.inst.shape));
      return defaultWords(issue);
    },
  });
  if (result.success) return {data: result.data};
  const problems = result.error.issues.flatMap((issue): Finding[] => {
    const {path} = issue;
    const at = (valuePath: readonly PropertyKey[]) => ({
      file,
      ...positionOf(valuePath),
      path: valuePath,
    });
    if (issue.code === 'unrecognized_keys') {
      const keys = keysOf.get(issue.input) ?? [];
      const free = keys.filter((key) => !Object.hasOwn(Object(issue.input), key));
      return issue.keys.map((key) => ({
        ...at([...path, key]),
        message: inWords(path, ': ') + unknownKey(key, keys, issue.input),
        rule: 'known-key',
        meant: onlyMeaning(key, free),
      }));
    }
    if (issue.code === 'invalid_key') {
      const message = `the key "${String(path.at(-1))}" ${issue.issues[0]?.message}`;
      return [
        {...at(path), message: inWords(path.slice(0, -1), ': ') + message, rule: 'value-form'},
      ];
    }
    const value = valueAt(data, path);
    const meant = meantBy(issue, value, file);
    const hint = hintFor(issue, value, meant);
    return [
      {
        ...at(path),
        message: `${inWords(path, ' ') || (file.endsWith('.yml') ? 'the file ' : 'front matter ')}${predicateFor(issue, value)}${hint && `.${hint}`}`,
        rule: ruleOf(issue, value),
        meant,
      },
    ];
  });
  // A misspelled key is the one that is missing.
  const misspelled = new Set(
    problems.flatMap(({rule, path = [], meant}) =>
      rule === 'known-key' && meant !== undefined ? [[...path.slice(0, -1), meant].join('\n')] : [],
    ),
  );
  return {problems: problems.filter(({path = []}) => !misspelled.has(path.join('\n')))};
}

function unknownKey(key: string, keys: readonly string[], map: unknown): string {
  const entries = Object.entries(Object(map) as Readonly<Record<string, unknown>>);
  const [before, value] = entries[entries.findIndex(([name]) => name === key) - 1] ?? [];
  // Without a value, it is what follows a comma within braces.
  return before !== undefined &&
    typeof value === 'string' &&
    entryOf(map, key) === null &&
    !/^[a-z_]+$/.test(key)
    ? `a comma ends a value inside { }: put the ${before} in quotes, up to "${key}"`
    : `unknown key "${key}".${didYouMean(key, keys) || listOf(keys)}`;
}

function entryOf(map: unknown, key: string): unknown {
  return (Object(map) as Readonly<Record<string, unknown>>)[key];
}

function listOf(keys: readonly string[]): string {
  return keys.length <= MAX_LISTED
    ? ` Use one of ${keys.join(', ')}`
    : ' The template in CONTRIBUTING.md explains the keys';
}

/** The most keys that are listed in a line. */
const MAX_LISTED = 8;

/** What a value can only mean, as YAML writes it. */
function meantBy(issue: Issue, value: unknown, file: string): string | undefined {
  if (issue.code === 'invalid_type') {
    const isSingle = issue.expected === 'array' && ['string', 'number'].includes(typeof value);
    if (isSingle && /^[\w./-][\w ./-]*$/.test(String(value))) return `[${String(value).trim()}]`;
    const isQuoted = isNumeric(issue.expected) && /^\d{1,15}$/.test(String(value));
    return isQuoted ? String(value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const straight = straightened(value);
  if (straight !== undefined && isWebAddress(straight)) return `'${straight}'`;
  if (issue.message === NO_TICKER && /^\$\w+$/.test(value)) return value.slice(1);
  if (issue.message === NO_DAY) return meantDay(value);
  if (issue.message === NO_DATE) return meantDate(value);
  if (issue.message === NO_SLUG && typeof issue.path.at(-1) === 'number')
    return toSlug(value) || undefined;
  const [, folder] = /^must be (\/\w+\/) followed/.exec(issue.message) ?? [];
  if (folder !== undefined) {
    const named = file.replace(/(?:\/index)?\.mdx$/, '').replace(/^.*\//, '');
    const isSame = toSlug(value.replace(/^.*\/(?=.)/, '')) === named;
    return isSame && value.toLowerCase().startsWith(folder) ? folder + named : undefined;
  }
  return onlyMeaning(value, choicesOf(issue) ?? []);
}

/** What stands between curly quotes, which YAML takes for letters; undefined without them. */
function straightened(value: string): string | undefined {
  return /^[‘’‚‛“”„‟](.*)[‘’‚‛“”„‟]$/.exec(value)?.[1];
}

/** Suggests what may be meant by a value. */
function hintFor(issue: Issue, value: unknown, meant: string | undefined): string {
  if (typeof value !== 'string' || issue.code === 'invalid_type') return '';
  if (straightened(value) !== undefined) return " It has curly quotes: write ' in their place";
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  return didYouMean(value, choicesOf(issue) ?? []);
}

type Issue = z.core.$ZodIssue;

/** What a value must be, for schemas that do not say it themselves. */
function defaultWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${EXPECTED[issue.expected] ?? 'another kind of value'}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `must have at least ${issue.minimum}`;
    case 'too_big':
      return `must have at most ${issue.maximum}`;
    default:
      return 'must have another form: see the template in CONTRIBUTING.md';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [one, two]',
  object: 'keys with values, such as title: Example',
  record: 'keys with values, such as title: Example',
};

/** Says that a value is missing, empty or of another kind, where that is what is wrong with it. */
function predicateFor(issue: Issue, value: unknown): string {
  const {message} = issue;
  const wanted = /^must be (.*)$/s.exec(message)?.[1];
  if (wanted === undefined) return message;
  if (value === undefined) return `is missing: ${wanted}`;
  if (isEmpty(value)) return `is empty: write ${wanted}`;
  if (issue.code !== 'invalid_type') return message;
  const isScalar = typeof value !== 'object';
  if (issue.expected === 'string' && isScalar) return `${message}: put it in quotes`;
  if (issue.expected === 'array' && isScalar)
    return `must be a list: write ${String(value).includes(',') ? 'it' : `[${String(value)}]`} in brackets`;
  if (isNumeric(issue.expected) && typeof value === 'string' && /^\d+$/.test(value))
    return `${message}: remove the quotes`;
  return isScalar
    ? message
    : `${message}, not ${Array.isArray(value) ? 'a list' : 'keys with values'}`;
}

function isNumeric(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

function ruleOf(issue: Issue, value: unknown): RuleId {
  if (value === undefined || isEmpty(value)) return 'required-key';
  if (issue.code === 'invalid_value') return 'known-value';
  return issue.code === 'too_big' && issue.origin === 'string' ? 'text-length' : 'value-form';
}

/** The words of which a value must be one, or may be one. */
function choicesOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.flat().flatMap((each) => choicesOf(each) ?? []);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined),
    data,
  );
}

/**
 * Names a value as a person would: `relation 1: source`, `alias 2`, `status`.
 *
 * @param end what follows, if there is a name
 */
function inWords(path: readonly PropertyKey[], end: string): string {
  const parts: string[] = [];
  for (const key of path) {
    if (typeof key !== 'number') parts.push(String(key));
    else parts.push(`${singular(parts.pop() ?? 'entry')} ${key + 1}`);
  }
  return parts.length === 0 ? '' : parts.join(': ') + end;
}

/** The name of one entry of a list: `category` of `categories`. */
function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/(?:(?<=s)es|(?<![s\d])s)$/, '');
}
