/** A frame for other sites. */
export interface EmbeddedFrame {
  /** With scheme and host. */
  readonly address: string;
  /** What screen readers call it. */
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}

/** Writes the HTML that shows a frame on another site. */
export function embedCode({address, title, height}: EmbeddedFrame): string {
  return `<iframe
  src="${escaped(address)}"
  title="${escaped(title)}"
  width="100%" height="${height}" loading="lazy"
  style="border: 1px solid #8888; border-radius: 6px"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
