/** The other names of a project. */
export interface Names {
  /** All of them, from `(formerly X)` and `(also Y and Z)`. */
  readonly aliases: readonly string[];
  /** Those of them that the entry itself calls former. */
  readonly formerNames: readonly string[];
  /** The ticker, from `(AKT)`. */
  readonly token?: string;
}

export const NO_NAMES: Names = {aliases: [], formerNames: []};

/** Takes brackets with names from the beginning of the text after a name. */
export function takeLeadingNames(text: string, token: string | undefined): Names & {rest: string} {
  const [match, inner = ''] = /^\s*[(（]([^()（）]*)[)）]/.exec(text) ?? [];
  const names = match === undefined ? undefined : readNames(inner, token);
  if (match === undefined || !names) {
    return {...NO_NAMES, ...withToken(token), rest: text};
  }
  const more = takeLeadingNames(text.slice(match.length), names.token);
  return {
    ...more,
    aliases: [...names.aliases, ...more.aliases],
    formerNames: [...names.formerNames, ...more.formerNames],
  };
}

/** Takes brackets with names from the end of a name: `Inference.net (formerly Kuzco)`. */
export function takeTrailingNames(name: string): Names & {rest: string} {
  const [match, rest = '', inner = ''] = /^(.*\S)\s*[(（]([^()（）]*)[)）]$/.exec(name) ?? [];
  const names = match === undefined ? undefined : readNames(inner);
  return names ? {...names, rest} : {...NO_NAMES, rest: name};
}

export function withToken(token: string | undefined): {token?: string} {
  return token === undefined ? {} : {token};
}

const TICKER = /^\$?([A-Z][A-Z0-9]{1,9})$/;

/** A ticker that begins with a digit: `0G`. Alone between brackets it may be a remark, as `3D` is. */
const TICKER_WITH_DIGIT = /^\$?(?=\d*[A-Z])(\d[A-Z0-9]{1,9})$/;

/** Words before a name that is no longer used, in the languages of the lists that are read. */
const FORMER = new RegExp(
  `^(?:${[
    '(?:formerly|previously)(?:\\s+(?:known\\s+as|called|named))?\\s',
    '(?:ex|formerly|previously):\\s?',
    '(?:anciennement|ehemals|vormals|früher|antes|anteriormente|già)\\s',
    '(?:原名|旧名|舊名|曾用名|前身|原称|原稱|旧称|舊稱|旧)[为為是]?\\s?[:：]?\\s?',
    '(?:이전 이름|이전 명칭|구 명칭|전신|옛 이름|구)(?:은|는)?\\s?[:：]?\\s',
    '(?:ранее(?:\\s+известн\\p{L}+\\s+как)?|прежде|бывш\\p{L}+|раньше)\\s?[:：]?\\s',
    '(?:سابقا|سابقًا|سابقاً|المعروف سابقا باسم|الاسم السابق)\\s?[:：]?\\s',
  ].join('|')})\\s*(.+)$`,
  'isu',
);

/** Words before another name that is still used. */
const OTHER = new RegExp(
  `^(?:${[
    '(?:also|aka|a\\.k\\.a\\.)(?:\\s+(?:known\\s+as|called|named))?\\s',
    '(?:又名|又称|又稱|别名|別名|亦称|亦稱|也叫)\\s?[:：]?\\s?',
    '(?:일명|다른 이름)\\s?[:：]?\\s',
    '(?:также(?:\\s+известн\\p{L}+\\s+как)?|он же)\\s?[:：]?\\s',
    '(?:المعروف أيضا باسم|أو)\\s',
  ].join('|')})\\s*(.+)$`,
  'isu',
);

/**
 * Reads the names between brackets: a ticker if none is known yet, and other names after `formerly`, `also` or the like,
 * joined by commas and `and`.
 *
 * @returns undefined if there is anything else between them; the brackets are text then
 */
function readNames(inner: string, knownToken?: string): Names | undefined {
  const aliases: string[] = [];
  const formerNames: string[] = [];
  let token = knownToken;
  let isFormer = false;
  const parts = inner.split(/[,;，；、]/).map((piece) => piece.replace(/\s+/g, ' ').trim());
  for (const part of parts) {
    const former = FORMER.exec(part)?.[1];
    const other = former ?? OTHER.exec(part)?.[1];
    const name = other ?? (aliases.length > 0 ? part.replace(/^and /, '') : undefined);
    const isRemark = parts.length === 1 && !part.startsWith('$');
    const ticker = (TICKER.exec(part) ?? (isRemark ? null : TICKER_WITH_DIGIT.exec(part)))?.[1];
    if (other !== undefined) isFormer = former !== undefined;
    if (name) {
      const names = name.split(/ (?:and|or) /).map((alias) => alias.trim());
      aliases.push(...names);
      if (isFormer) formerNames.push(...names);
    } else if (ticker !== undefined && token === undefined) {
      token = ticker;
    } else {
      return undefined;
    }
  }
  return {aliases, formerNames, ...withToken(token)};
}
