/** A text file as it is on disk. */
export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The files that the knowledge base is made from. */
export interface Sources {
  /** The folder of pages, relative to the working directory. */
  readonly docs: string;
  readonly pages: readonly SourceFile[];
  /** The tags, `tags.yml`. */
  readonly tags: SourceFile;
  /** The groups of the tags, `vocabulary.yml`, if there are any. */
  readonly vocabulary?: SourceFile;
  /** The glossary, `glossary.yml`, if there is one. */
  readonly glossary?: SourceFile;
}
