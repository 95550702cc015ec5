/** A mark with which a quote, a list item or a footnote begins. */
interface Marker {
  /** Where its content begins, counted from 0. */
  readonly column: number;
  readonly isListItem: boolean;
  /** To the parser, an indented footnote is within the one above, even if that has the same indentation. */
  readonly isIndentedNote: boolean;
}

/** The marks of quotes, list items and footnotes with which a line begins. */
export function* markersOf(line: string): Generator<Marker> {
  const marker = /([ \t]*)(?:>|([-*+]|\d{1,9}[.)])(?=\s)|(\[\^)[^\]\s]+\]:)/y;
  for (let match = marker.exec(line); match; match = marker.exec(line)) {
    const [, space = '', item, note] = match;
    yield {
      column: marker.lastIndex,
      isListItem: item !== undefined,
      isIndentedNote: note !== undefined && space !== '',
    };
  }
}
