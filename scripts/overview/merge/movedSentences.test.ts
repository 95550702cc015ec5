import {describe, expect, test} from 'vitest';
import {mergeBodies as merge} from './mergeBodies.fixture.ts';
import {mergePage} from './mergePage.ts';

/** Three sentences in each script, and one more that a person adds. */
const SENTENCES: readonly (readonly [string, string, string, string, string, string])[] = [
  ['English', 'It began in 2019.', 'Nobody has audited it.', 'Bob has.', 'Ann pays.', ' '],
  ['Chinese', '它始于二零一九年。', '没有人审计过它。', '鲍勃审计过。', '安付款。', ''],
  ['Arabic', 'بدأ في عام 2019.', 'لم يراجعه أحد.', 'راجعه بوب.', 'آن تدفع.', ' '],
  ['Russian', 'Начат в 2019 году.', 'Никто его не проверял.', 'Боб проверил.', 'Анна платит.', ' '],
  ['footnotes', 'It began.[^a]', 'Nobody audits.[^a]', 'Bob has.[^a]', 'Ann pays.', ' '],
];

const NOTE = '\n\n[^a]: A.';

describe.each(SENTENCES)('in a paragraph with %s', (_, one, two, three, added, space) => {
  const note = one.includes('[^a]') ? NOTE : '';
  const text = (...paragraphs: readonly (readonly string[])[]) =>
    paragraphs.map((sentences) => sentences.join(space)).join('\n\n') + note;
  const merged = (
    base: string,
    fresh: string,
    disk: string,
    expected: string,
    swapped = expected,
  ) => {
    expect(merge(base, fresh, disk)).toBe(expected);
    expect(merge(base, disk, fresh)).toBe(swapped);
  };

  test('a sentence that was added follows the one before it into a paragraph of its own', () => {
    merged(
      text([one, two]),
      text([one], [two]),
      text([one, two, added]),
      text([one], [two, added]),
    );
  });

  test('a sentence that was added stays where two paragraphs become one', () => {
    merged(
      text([one], [two]),
      text([one, two]),
      text([one, added], [two]),
      text([one, added, two]),
    );
  });

  test('a sentence that was edited is the same in a paragraph of its own', () => {
    const edited = `${two.slice(0, -1)} 7${two.slice(-1)}`.replace('[^a 7]', '[^a] 7');
    merged(text([one, two]), text([one], [two]), text([one, edited]), text([one], [edited]));
  });

  test('a sentence added after one that the other side deleted is a conflict', () => {
    const [base, fresh, disk] = [text([one, two]), text([one]), text([one, two, added])];
    expect(merge(base, fresh, disk)).toContain(' | ');
    expect(merge(base, disk, fresh)).toContain(' | ');
    expect(merge(base, fresh, disk, 'page')).toBe(disk);
    expect(merge(base, fresh, disk, 'overview')).toBe(fresh);
  });

  test('a sentence added after one that the other side took to another section is a conflict', () => {
    const elsewhere = `\n\n## Else\n\n${three}${space}`;
    const base = one + space + two + elsewhere + note;
    const fresh = one + elsewhere + two + note;
    const disk = one + space + two + space + added + elsewhere + note;
    expect(merge(base, fresh, disk)).toBe(
      ['text', `\n${base}\n`, `\n${fresh}\n`, `\n${disk}\n`].join(' | '),
    );
    expect(merge(base, disk, fresh)).toMatch(/^text \| /);
    expect(merge(base, fresh, disk, 'page')).toBe(disk);
    expect(merge(base, fresh, disk, 'overview')).toBe(fresh);
  });

  test('nothing stands twice, or is lost, if a side is to win', () => {
    const base = text([one, two]);
    const fresh = text([one, three], [two]);
    const disk = text([one, added, two]);
    expect(merge(base, fresh, disk)).toMatch(/^paragraph \| /);
    expect(merge(base, fresh, disk, 'page')).toBe(disk);
    expect(merge(base, fresh, disk, 'overview')).toBe(fresh);
  });

  test('a paragraph of a person that the article takes over stands once', () => {
    const [inOne, inTwo] = [text([one, two]), text([one], [two])];
    merged(text([one]), inOne, inTwo, inTwo, inOne);
    merged(text([one]), text([two]), text([one], [two]), text([two]));
    merged(text([one]), text([one], [two]), text([one], [two, added]), text([one], [two, added]));
  });

  test('a paragraph is known by one sentence of it', () => {
    const long = [added, three, `${three.slice(0, 2)} 7 ${three}`];
    const edited = `7 ${one}`;
    merged(text([one]), text([edited]), text([one, ...long]), text([edited, ...long]));
  });
});

test('a paragraph that the article split has the line ends of the page', () => {
  const page = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;
  const disk = page('One runs. Two pays. Three is new.').replaceAll('\n', '\r\n');
  const base = page('One runs. Two pays.');
  const fresh = page('One runs.\n\nTwo pays.');
  const text = page('One runs.\n\nTwo pays. Three is new.').replaceAll('\n', '\r\n');
  expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text});
});

test('a list between two paragraphs stays where it is', () => {
  const base = 'One runs.\n\n- a b\n- c d\n\nTwo pays. Three is old.';
  const fresh = 'One runs. Three is old.\n\n- a b\n- c d\n\nTwo pays.';
  const disk = 'One runs.\n\n- a b\n- c d\n- e f\n\nTwo pays. Three is old. Four is new.';
  const merged = 'One runs. Three is old. Four is new.\n\n- a b\n- c d\n- e f\n\nTwo pays.';
  expect(merge(base, fresh, disk)).toBe(merged);
  expect(merge(base, disk, fresh)).toBe(merged);
});

describe('a full stop', () => {
  test.each([
    [
      'by the article',
      'It has fun',
      'It has fun.',
      'It has fun. Ann says so.',
      'It has fun. Ann says so.',
    ],
    [
      'not by the article',
      'It has fun.',
      'It has fun',
      'It has fun. Ann says so.',
      'It has fun. Ann says so.',
    ],
    [
      'by both',
      'It has fun',
      'It has fun。',
      'It has fun. Ann says so.',
      'It has fun. Ann says so.',
    ],
    ['before a footnote', 'It has[^a]', 'It has.[^a]', 'It has.[^a] Ann.', 'It has.[^a] Ann.'],
    [
      'of an edited sentence',
      'It has fun',
      'Yes It has fun',
      'It has fun. Ann says so.',
      'Yes It has fun. Ann says so.',
    ],
    [
      'before a sign',
      'It has fun. `⚠`',
      'It had fun. `⚠`',
      'It has fun. `⚠` Ann.',
      'It had fun. `⚠` Ann.',
    ],
    [
      'before a new sign',
      'It has fun.',
      'It has fun. `⚠`',
      'It has fun. Ann.',
      'It has fun. `⚠` Ann.',
    ],
    ['after a name', 'On OS X.', 'In OS X.', 'On OS X. Ann says so.', 'In OS X. Ann says so.'],
    ['of an item', '- a b', '- a b.', '- a b。', '- a b。'],
    ['of an edited item', '- a b', '- a b.', '- a b (c)', '- a b (c)'],
    ['of an item that the article edited', '- a b', '- a b (c)', '- a b.', '- a b (c)'],
    ['for an ellipsis', 'It has more...', 'It has more.', 'It has no more...', 'It has no more.'],
    [
      'for one sign of it',
      'It has more…',
      'It has more.',
      'It has more … Ann.',
      'It has more … Ann.',
    ],
    ['for one in Chinese', '它还有更多……', '它还有更多。', '它没有更多……', '它没有更多。'],
    ['and a question', 'It has fun', 'It has fun.', 'It has fun?', 'It has fun?'],
  ])('written %s', (_, base, fresh, disk, expected) => {
    const note = base.includes('[^a]') ? NOTE : '';
    expect(merge(base + note, fresh + note, disk + note)).toBe(expected + note);
  });
});
