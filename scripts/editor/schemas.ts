import * as z from 'zod';
import {
  articleFrontMatter,
  authorsFile,
  categoryFrontMatter,
  glossaryFile,
  projectFrontMatter,
  tagsFile,
} from '../../src/knowledge/schema.ts';
import {date} from '../../src/knowledge/values.ts';
import {searchWordsFile, vocabularyFile} from '../../src/knowledge/yamlFiles.ts';

/** The YAML files that an editor checks by a schema, each by the name of its schema. */
export const YAML_FILES: Readonly<Record<string, string>> = {
  tags: 'docs/tags.yml',
  glossary: 'docs/glossary.yml',
  search: 'docs/search.yml',
  vocabulary: 'docs/vocabulary.yml',
  authors: 'blog/authors.yml',
};

/** The front matter of each kind of page, by the name of its schema. */
export const FRONT_MATTER = {
  project: projectFrontMatter(),
  category: categoryFrontMatter,
  article: articleFrontMatter,
};

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...FRONT_MATTER,
  tags: tagsFile,
  glossary: glossaryFile,
  search: searchWordsFile,
  vocabulary: vocabularyFile,
  authors: authorsFile,
};

/** JSON Schemas for editors, by name. They describe what a contributor writes: what has a default may be left out. */
export function editorSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [name, toJsonSchema(schema)]),
  );
}

function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    // What editors understand best.
    target: 'draft-7',
    override: ({zodSchema, jsonSchema}) => {
      // YAML reads a year as a number.
      if (zodSchema === date) jsonSchema.type = ['string', 'integer'];
      // The default is an empty list: to show it at each key helps nobody.
      delete jsonSchema.default;
    },
  });
}
