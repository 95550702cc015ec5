import type * as z from 'zod';
import type {Kind} from './factKinds.ts';

/** Where a fact is shown, beside the JSON files and their manual, which have every fact. */
export type Place =
  /** A line of the fact sheet on the project's page. The Markdown copy of the page has the same lines. */
  | 'sheet'
  /** Drawn on the project's page in a way of its own, outside the fact sheet. The Markdown copy has a line for it. */
  | 'page'
  /** A column of the table that compares the projects of a category. */
  | 'comparison'
  /** A column of `projects.csv`. */
  | 'csv';

/** What is declared of a fact, beside the kind of its value. */
interface Declaration {
  /** Its name for readers. */
  readonly label: string;
  /** One sentence: for the JSON Schema, the manual of the data and the template. */
  readonly description: string;
  /** What else a contributor should know, below the description in the template. */
  readonly advice?: string;
  /** A value for the template, as front matter writes it: the rest of the line after the key. */
  readonly example: string;
  /** Whether a page that a person has checked must say under `sources` where the fact is from. */
  readonly needsSource?: true;
  readonly showsIn?: readonly Place[];
  /** Whether it is an address of the project itself: what is below it counts as the project's own word. */
  readonly isOwn?: true;
  /** Whether search treats it as another name of the project or as a word on its page. Without it, search ignores it. */
  readonly search?: 'name' | 'word';
  /** The key of another fact that it explains: its text follows that fact's on the same line. */
  readonly noteTo?: string;
}

/** A fact of a project's page, as declared. */
export interface Fact extends Declaration, Kind {
  /** Its key in the front matter. */
  readonly key: string;
}

const declarations = new WeakMap<z.ZodType, Declaration & Kind>();

/**
 * Declares a fact.
 *
 * @returns the schema of its value, from which `listFacts` finds the declaration again. So an object of facts is at the
 *   same time the shape of a front matter, and the compiler infers its types.
 */
export function fact<Schema extends z.ZodType>(
  kind: Kind<Schema>,
  declaration: Declaration,
): Schema {
  const schema = kind.schema.describe(declaration.description);
  declarations.set(schema, {...kind, ...declaration, schema});
  return schema;
}

/**
 * Lists declared facts in their order.
 *
 * @throws Error for a schema that was not declared with `fact`
 */
export function listFacts(facts: Readonly<Record<string, z.ZodType>>): Fact[] {
  return Object.entries(facts).map(([key, schema]) => {
    const declaration = declarations.get(schema);
    if (!declaration) throw new Error(`${key} is not a fact: declare it with fact()`);
    return {key, ...declaration};
  });
}
