/** Tags for which Markdown has a form. */
export const EXPRESSIBLE: ReadonlySet<string> = words(`
  a audio b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q s samp strike strong
  summary table tbody td th thead tr tt ul var video`);

/** Tags that only arrange or style their content. */
const ARRANGING = words(`
  abbr address article aside bdi bdo big center cite details dfn div figcaption figure font footer header ins main nav
  picture section small source span sub sup tfoot time u wbr`);

/** Tags whose content is meant for readers. All others, such as `<script>`, are shown as text. */
export const TAGS: ReadonlySet<string> = new Set([...EXPRESSIBLE, ...ARRANGING]);

/** Tags for content within a line. All others are blocks, which a line cannot contain. */
export const IN_LINE: ReadonlySet<string> = words(`
  a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark picture q s samp small source span strike strong
  sub sup time tt u var video audio wbr`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
