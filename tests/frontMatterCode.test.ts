import {createRequire} from 'node:module';
import fc from 'fast-check';
import {expect, test} from 'vitest';

/*
 * The loader of pages writes front matter and the first heading as the source of a module. The version of the package that
 * it asks for does not escape a backslash, so that a text could end its string and go on as code; package.json puts a
 * later one in its place.
 */

const requireAsLoader = createRequire(import.meta.resolve('@docusaurus/mdx-loader'));
const {default: stringify} = requireAsLoader('stringify-object') as {
  default: (value: unknown) => string;
};

// oxlint-disable-next-line typescript/no-implied-eval -- the bundler runs this text as well
const valueOf = (source: string): unknown => new Function(`return ${source}`)();

test('whatever front matter says is the same value in the module of the page', () => {
  const text = fc.string({
    unit: fc.constantFrom('\\', "'", '"', '`', '\n', '\r', '$', '{', '}', '/', '*', 'a', '\u2028'),
  });
  const values = fc.dictionary(text, fc.oneof(text, fc.array(text)), {noNullPrototype: true});
  fc.assert(
    fc.property(values, (frontMatter) => {
      expect(valueOf(stringify(frontMatter))).toEqual(frontMatter);
    }),
  );
});

test('a text that would go on as code is text', () => {
  expect(valueOf(stringify({title: "\\\\'+globalThis.ran,//"}))).toEqual({
    title: "\\\\'+globalThis.ran,//",
  });
});
