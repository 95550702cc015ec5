declare module '@adobe/structured-data-validator' {
  /** Checks blocks against the vocabulary of schema.org, and against what Google asks of the types that it shows. */
  export default class Validator {
    /** @param vocabulary schema.org as JSON-LD, with the prefixes `rdf`, `rdfs` and `schema` */
    constructor(vocabulary: object);
    /** @param extracted by type, the blocks of a page; it is changed */
    validate(extracted: {readonly jsonld: Readonly<Record<string, object[]>>}): Promise<
      {
        readonly issueMessage: string;
        readonly path: readonly {readonly type?: string; readonly property?: string}[];
      }[]
    >;
  }
}

declare module 'jsonld' {
  interface Options {
    /** Throws where a processor would leave something out. */
    readonly safe?: boolean;
    readonly documentLoader?: (
      url: string,
    ) => Promise<{readonly documentUrl: string; readonly document: object}>;
  }
  const jsonld: {
    compact(input: object, context: object): Promise<object>;
    expand(input: object, options: Options): Promise<object[]>;
    fromRDF(text: string, options: {readonly format: 'application/n-quads'}): Promise<object[]>;
  };
  export default jsonld;
}
