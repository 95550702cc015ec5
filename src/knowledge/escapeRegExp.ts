/** Escapes a text, so that it stands for itself within a regular expression. Node 24 has `RegExp.escape`, Node 20 does not. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
