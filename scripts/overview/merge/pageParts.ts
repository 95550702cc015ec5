/** A page in its parts, which joined are the page. */
export interface PageParts {
  /** The line with which the front matter opens; empty where there is none. */
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/** Parts a page where its front matter begins and ends. */
export function partsOf(text: string): PageParts {
  const fenced = /^(\uFEFF?---[ \t]*\r?\n)((?:[^]*?\n)??)(---[ \t]*(?:\r?\n|$))/.exec(text);
  const [head = '', opening = '', yaml = '', closing = ''] = fenced ?? [];
  return {opening, yaml, closing, body: text.slice(head.length)};
}
