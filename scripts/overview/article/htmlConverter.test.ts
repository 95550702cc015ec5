import {expect, test} from 'vitest';
import {convertHtml} from './html.ts';
import {htmlConverter} from './htmlConverter.ts';

const converterFor = (markdown: string) => htmlConverter(new TextEncoder().encode(markdown));

test.each(['<b>', '</b>', '<T>', '<?x?>', '<!X>', '<![CDATA[x]]>', '<!-- a --> b', 'Bjørn <br/>'])(
  'is loaded for %j',
  async (markdown) => {
    expect(await converterFor(markdown)).toBe(convertHtml);
  },
);

test.each(['', '# a\n\n- **b** is < 3, and <- c', '<3'])(
  'is not loaded for %j',
  async (markdown) => {
    expect(await converterFor(markdown)).toBeUndefined();
  },
);
