/** A value that YAML needs no quotes, no block and no second line for. */
export type PlainValue = string | number | readonly string[];

/**
 * Reads YAML of the plainest form, which nearly all pages have: a key and a value on each line, the value a whole
 * number, a text that needs no quotes, or a list of such texts in brackets. A parser of all YAML takes fifty times as long.
 *
 * @returns undefined for everything else, broken YAML included
 */
export function readPlainYaml(yaml: string): Record<string, PlainValue> | undefined {
  const entries = new Map<string, PlainValue>();
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const [, key = '', text = ''] = /^([a-z_]+): (.+)$/.exec(line) ?? [];
    const value = readValue(text);
    if (value === undefined || RESERVED.test(key) || entries.has(key)) return undefined;
    entries.set(key, value);
  }
  return Object.fromEntries(entries);
}

/** Whether readers of YAML 1.1 and 1.2 take a value, written as it is, for this text and nothing else. */
export function isPlainText(text: string): boolean {
  return /^[A-Za-z/]/.test(text) && !SIGNIFICANT.test(text) && !RESERVED.test(text);
}

/** The same for an item of a list in brackets. */
export function isPlainItem(text: string): boolean {
  return /^[A-Za-z](?:[\w .-]*[\w.])?$/.test(text) && !RESERVED.test(text);
}

function readValue(text: string): PlainValue | undefined {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (isPlainText(text)) return text;
  const items = /^\[(.+)\]$/.exec(text)?.[1]?.split(', ') ?? [''];
  return items.every(isPlainItem) ? items : undefined;
}

/** What ends a text, begins a comment, or is left out at the end of a line; and signs that do not show. */
const SIGNIFICANT = /:(?: |$)| #|[ -]$|\p{C}|[^\P{Z} ]/u;

const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null)$/i;
