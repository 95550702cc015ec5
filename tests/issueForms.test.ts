import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import {listFacts} from '../src/knowledge/fact.ts';
import {FACTS} from '../src/knowledge/facts.ts';
import {reportUrl} from '../src/data/codeHost.ts';

/*
 * The forms for people without git. The code host says nothing about a form that is wrong: it leaves it out.
 */

const FOLDER = '.github/ISSUE_TEMPLATE';

const id = z.string().regex(/^[\w-]+$/);
const label = z.string().min(1);
const validations = z.strictObject({required: z.boolean()}).optional();
const text = z.strictObject({
  label,
  description: z.string().optional(),
  placeholder: z.string().optional(),
  value: z.string().optional(),
});
const unique = (list: readonly unknown[]) => new Set(list).size === list.length;

/** @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const element = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('markdown'), attributes: z.strictObject({value: z.string()})}),
  z.strictObject({type: z.literal('input'), id, attributes: text, validations}),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: text.extend({render: z.string().optional()}),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label,
      description: z.string().optional(),
      multiple: z.boolean().optional(),
      // YAML reads some words as true and false; the host itself adds "None".
      options: z
        .array(z.string())
        .min(1)
        .refine(unique)
        .refine((all) => !all.includes('None')),
      default: z.number().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label,
      description: z.string().optional(),
      options: z.array(z.strictObject({label, required: z.boolean().optional()})).min(1),
    }),
  }),
]);
type Field = Exclude<z.infer<typeof element>, {type: 'markdown'}>;

const form = z.strictObject({
  name: z.string().min(4),
  description: z.string().min(4).max(200),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  assignees: z.array(z.string()).optional(),
  body: z
    .array(element)
    .refine(hasFields)
    .refine((body) => unique(fieldsIn(body).map((each) => each.id)))
    .refine((body) => unique(fieldsIn(body).map(({attributes}) => attributes.label))),
});

function fieldsIn(body: readonly z.infer<typeof element>[]): Field[] {
  return body.filter((each) => each.type !== 'markdown');
}

function hasFields(body: readonly z.infer<typeof element>[]): boolean {
  return fieldsIn(body).length > 0;
}

const read = (file: string): unknown => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const FORMS = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const facts = new Map(listFacts(FACTS).map((fact) => [fact.key, fact]));

test('the forms are those for a problem, a new project and a dead one', () => {
  expect(FORMS).toEqual(['inactive.yml', 'problem.yml', 'project.yml']);
});

test('the choice of forms is as the code host reads it', () => {
  const link = z.strictObject({name: z.string(), url: z.url(), about: z.string()});
  z.strictObject({
    blank_issues_enabled: z.boolean(),
    contact_links: z.array(link).optional(),
  }).parse(read('config.yml'));
});

describe.each(FORMS)('%s', (file) => {
  test('is a form that the code host accepts', () => {
    form.parse(read(file));
  });

  test('names a fact as pages do, with the words that it may have', () => {
    const fields = fieldsIn(form.parse(read(file)).body);
    for (const {id: key, ...field} of fields) {
      const fact = facts.get(key);
      if (!fact) continue;
      expect(field.attributes.label, key).toBe(fact.label);
      if (fact.labels) {
        if (field.type !== 'dropdown')
          throw new Error(`${key} has fixed words: make it a dropdown`);
        expect(Object.keys(fact.labels), key).toEqual(
          expect.arrayContaining(field.attributes.options),
        );
      }
    }
    expect(fields.some(({id: key}) => facts.has(key))).toBe(true);
  });
});

test('the form for a project asks for every fact that a page must have, but for what a reviewer decides', () => {
  const fields = fieldsIn(form.parse(read('project.yml')).body);
  const required = [...facts.values()].filter(({schema}) => !schema.safeParse(undefined).success);
  expect(fields.map((field) => field.id)).toEqual(
    expect.arrayContaining(required.map(({key}) => key)),
  );
  const status = fields.find((field) => field.id === 'status');
  expect(status?.type === 'dropdown' && status.attributes.options).toEqual(
    Object.keys(facts.get('status')?.labels ?? {}),
  );
});

test('the link at the foot of a page fills in fields that the form has', () => {
  const page = {title: 'Nosana', address: 'https://example.org/projects/nosana'};
  const {searchParams} = new URL(reportUrl('https://github.com/owner/name', page));
  const {template, title, ...filled} = Object.fromEntries(searchParams);
  expect(FORMS).toContain(template);
  expect(title).toContain('Nosana');
  const ids = fieldsIn(form.parse(read(template ?? '')).body).map((field) => field.id);
  expect(Object.keys(filled).length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(filled)));
});

test.each([
  ['an unknown type', {type: 'text', id: 'a', attributes: {label: 'A'}}],
  ['a field without a label', {type: 'input', id: 'a', attributes: {}}],
  ['an id with a space', {type: 'input', id: 'a b', attributes: {label: 'A'}}],
  [
    'the word yes, which YAML reads as true',
    {type: 'dropdown', id: 'a', attributes: {label: 'A', options: [true]}},
  ],
])('a form with %s is refused', (_, body) => {
  const good = {name: 'Form', description: 'A form.', body: [body]};
  expect(form.safeParse(good).success).toBe(false);
});
