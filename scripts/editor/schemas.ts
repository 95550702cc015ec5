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
import {
  languagesFile,
  phrasesFile,
  searchWordsFile,
  vocabularyFile,
} from '../../src/knowledge/yamlFiles.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  // Front matter, by the kind of page.
  project: projectFrontMatter(),
  category: categoryFrontMatter,
  article: articleFrontMatter,
  // YAML files, by their names.
  tags: tagsFile,
  glossary: glossaryFile,
  search: searchWordsFile,
  languages: languagesFile,
  phrases: phrasesFile,
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
