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

/** Whether a file is a page. Files and folders whose names begin with a dot or `_` are left out. */
export function isPage(file: string, docs: string): boolean {
  const below = file.slice(docs.length);
  return file.startsWith(`${docs}/`) && /\.mdx?$/.test(below) && !/\/[._]/.test(below);
}

/** The YAML files that the knowledge base is made from, with their paths. */
export function dataFilesOf(docs: string): readonly string[] {
  return DATA_FILES.map((name) => `${docs}/${name}.yml`);
}

const DATA_FILES = ['tags', 'vocabulary', 'glossary'] as const;

/**
 * Tells pages and YAML files apart, wherever they were read: on disk, or in a commit.
 *
 * @param files may hold others, which are left out
 */
export function sourcesAmong(docs: string, files: readonly SourceFile[]): Sources {
  const [tags = {file: `${docs}/tags.yml`, text: ''}, vocabulary, glossary] = dataFilesOf(docs).map(
    (path) => files.find(({file}) => file === path),
  );
  return {
    docs,
    pages: files.filter(({file}) => isPage(file, docs)),
    tags,
    ...(vocabulary && {vocabulary}),
    ...(glossary && {glossary}),
  };
}
