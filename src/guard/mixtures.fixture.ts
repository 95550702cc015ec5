import fc from 'fast-check';
import {HONEST} from './honest.fixture.ts';
import {ATTEMPTS} from './hostile.fixture.ts';

const BODIES = [
  ...HONEST,
  ...ATTEMPTS.filter(({file, text}) => file.startsWith('docs/') && text.length < 1000).map(
    ({text}) => text.replace(/^---\n[^]*?\n---\n+/, ''),
  ),
];

const GLUE = ['', ' ', '\n', '\n\n', '`', '{', '}', '<', ':', '[', ']', '\\', '    ', '> ', '## '];

/** Bodies of pages that are put together from pieces of honest and hostile ones. */
export const MIXTURES: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc
        .tuple(fc.constantFrom(...BODIES), fc.nat(60), fc.nat(60))
        .map(([body, start, length]) => body.slice(start % (body.length + 1)).slice(0, length)),
      fc.constantFrom(...GLUE),
    ),
    {minLength: 2, maxLength: 4},
  )
  .map((parts) => parts.flat().join(''));
