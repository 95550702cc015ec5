import {escapeHtml} from '../../knowledge/escapeHtml.ts';

/** A page of the atlas in small, for an iframe of another site. */
export interface Embed {
  /** With scheme and host. */
  readonly address: string;
  /** What screen readers call it. */
  readonly title: string;
  /** In pixels. */
  readonly height: number;
}

/** Writes the HTML that shows an embed. */
export function embedCode({address, title, height}: Embed): string {
  return `<iframe
  src="${escapeHtml(address)}"
  title="${escapeHtml(title)}"
  width="100%" height="${height}" loading="lazy"
  style="border: 1px solid #8888; border-radius: 6px"></iframe>`;
}
