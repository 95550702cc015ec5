/** What the docs plugin writes about a page, or about a tag, which has no front matter. */
interface Metadata {
  readonly frontMatter?: Readonly<Record<string, unknown>>;
}

/**
 * Leaves out of the metadata of a page what is in the page's own module as well: lists and records of its front matter,
 * and what the model adds to it. From the metadata, Docusaurus reads only plain values, such as `unlisted`.
 *
 * @param text of a JSON file that the docs plugin wrote
 */
export function leanMetadata(text: string): Metadata {
  const metadata: Metadata = JSON.parse(text);
  const {frontMatter} = metadata;
  if (!frontMatter) return metadata;
  const plain = Object.entries(frontMatter).filter(
    ([, value]) => value === null || typeof value !== 'object',
  );
  return {...metadata, frontMatter: Object.fromEntries(plain)};
}
