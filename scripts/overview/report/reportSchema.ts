import * as z from 'zod';

/** The version of the format, which grows when a field changes its meaning or is removed. */
export const REPORT_VERSION = 2;

const path = z.string().meta({description: 'From the folder of pages, with forward slashes.'});
const line = z.int().min(1).meta({description: 'Counted from 1.'});
const diff = z
  .array(z.string())
  .meta({description: 'In the unified format, line by line; empty if nothing changes.'});

const conflict = z.strictObject({
  what: z.string().meta({description: 'A key of the front matter, or what kind of text.'}),
  line: line.meta({description: 'In the page, counted from 1.'}),
  base: z.string().meta({description: 'What the generator last wrote.'}),
  overview: z.string().meta({description: 'What the article says now.'}),
  page: z.string().meta({description: 'What the page says now.'}),
  proposal: z
    .string()
    .optional()
    .meta({description: 'The words of both, which `--take both` accepts; absent if they meet.'}),
});

const page = z.strictObject({
  path,
  address: z.string().meta({description: 'On the site, without its base path.'}),
  kind: z.enum(['landing', 'category', 'project']),
  category: z
    .string()
    .optional()
    .meta({description: 'Title of the category in whose folder the page lies.'}),
  action: z.enum([
    'create',
    'update',
    'merge',
    'unchanged',
    'keep',
    'conflict',
    'foreign',
    'adopt',
    'deleted',
    'orphan',
    'retire',
    'retired',
  ]),
  from: path.optional().meta({description: 'Where the file lay before, if the run moves it.'}),
  leftEarlier: z
    .literal(true)
    .optional()
    .meta({description: 'Present if an earlier run has told that the page left the article.'}),
  website: z
    .strictObject({from: z.string(), to: z.string()})
    .optional()
    .meta({description: 'Present if the project has another website in the article than before.'}),
  changed: z.array(z.string()).meta({
    description:
      'What of the page changes: keys of the front matter, `order` for its place among others, `text`, `footnotes`.',
  }),
  diff: diff.meta({
    description: 'How the page changes; for an adopted page, how the next run would change it.',
  }),
  conflicts: z.array(conflict),
  refused: z
    .string()
    .optional()
    .meta({description: 'Why `--take both` could not be carried out for the page.'}),
});

const owner = z.union([
  z.strictObject({type: z.enum(['article', 'landing'])}),
  z.strictObject({type: z.enum(['category', 'project']), slug: z.string()}),
  z.strictObject({
    type: z.literal('definition'),
    node: z.enum(['footnote', 'link']),
    identifier: z.string(),
  }),
]);

const part = z.strictObject({
  start: z.int().min(0).meta({description: 'Index of the first character, in UTF-16 code units.'}),
  end: z.int().min(0).meta({description: 'Index after the last character.'}),
  line,
  endLine: line,
  type: z.enum([
    'byte-order mark',
    'blank',
    'front matter',
    'title',
    'heading',
    'prose',
    'label',
    'contents',
    'markup',
    'marker',
    'entry',
    'definition',
  ]),
  owner,
  pages: z.array(path).meta({
    description:
      'The pages that show it; empty for parts that concern only the article and for parts that no page uses.',
  }),
});

const textMove = z.strictObject({
  type: z.enum(['split', 'join']).meta({
    description: 'split: an entry became two. join: two entries became one.',
  }),
  from: path,
  to: path,
  command: z.string().optional().meta({description: 'What to run if that is right.'}),
});

const question = z.strictObject({
  from: path.meta({description: 'A page that left the article in this run.'}),
  to: path.meta({description: 'A page that is new.'}),
  because: z.string().meta({description: 'What speaks for their being one and the same.'}),
  command: z.string().meta({description: 'The option with which to run again if they are.'}),
});

const place = z.strictObject({file: z.string(), line});
const name = place.extend({name: z.string()});

/** What a run did or would do, for programs; `npm run generate -- --json` prints it. */
export const reportSchema = z
  .strictObject({
    version: z.literal(REPORT_VERSION),
    article: z.string(),
    out: z.string().meta({description: 'The folder of pages.'}),
    dryRun: z.boolean().meta({description: 'True when nothing was to be written.'}),
    pages: z.array(page),
    written: z.int().min(0).meta({description: 'The number of files that were written or moved.'}),
    parts: z
      .array(part)
      .meta({description: 'The whole article, from the first character to the last.'}),
    faults: z
      .array(z.strictObject({file: z.string(), line, column: line, message: z.string()}))
      .meta({description: 'What a person has to correct in pages before all is done.'}),
    decided: z.array(z.string()).meta({
      description: 'The renamings, as OLD=NEW, with which the run began: its commands repeat them.',
    }),
    renamed: z
      .array(z.strictObject({from: z.string(), to: z.string(), path}))
      .meta({description: 'Pages whose subjects have another name in the article than before.'}),
    moves: z
      .array(textMove)
      .meta({description: 'Text of the article that is on another page than before.'}),
    questions: z.array(question).meta({description: 'Whether a page has only another name.'}),
    unnamed: z.array(line).meta({
      description: 'Lines of list items that name no project and stay in the text.',
    }),
    silentTags: z
      .int()
      .min(0)
      .meta({description: 'The number of HTML tags for which Markdown has no form.'}),
    tags: z.array(z.string()).meta({description: 'Tags that the run adds to tags.yml.'}),
    notes: z.array(z.strictObject({line, column: line, message: z.string()})).meta({
      description:
        'What was changed so that no single line keeps the article from being split or built.',
    }),
    lookAlikes: z
      .array(z.strictObject({first: name, second: name}))
      .meta({description: 'Projects that may be one and the same under two names.'}),
    oldLinks: z
      .array(place.extend({address: z.string().meta({description: 'Where the page is today.'})}))
      .meta({description: 'Links in pages to the former address or file of a page.'}),
  })
  .meta({title: 'Report of the generator'});

export type Report = z.infer<typeof reportSchema>;
export type ReportedPage = z.infer<typeof page>;
export type ReportedPart = z.infer<typeof part>;
export type ReportedMove = z.infer<typeof textMove>;
export type ReportedQuestion = z.infer<typeof question>;
export type ReportedConflict = z.infer<typeof conflict>;

/** The JSON Schema of the report, for `--json-schema`. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
