import {describe, expect, test} from 'vitest';
import {mergePage} from './mergePage.ts';

/*
 * The article comes to say what people have written on a page.
 */

interface Head {
  readonly description: string;
  readonly tags: string;
}

const page = ({description, tags}: Head, ...paragraphs: readonly string[]) =>
  `---\ntitle: Aa\ndescription: ${description}\ntags: [${tags}]\n---\n\n${paragraphs.join('\n\n')}\n`;

const WAS = 'Aa sells old maps of the sea to schools, and lends them to museums for a fee.';
const IS = 'Aa lends maps.';
const FURTHER_DOWN = `${WAS.slice(0, -1)}, as it has done since 2019.`;

const before: Head = {description: WAS, tags: 'maps, sea'};
const base = page(before, WAS);

describe('a text that people wrote and that the article now has', () => {
  const fresh = page({description: IS, tags: 'loans'}, IS);

  test('changes nothing on the page, nor what is made of its words', () => {
    const disk = page(before, IS, '## How it works', 'By post.');
    expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text: disk});
  });

  test('leaves a description that a person wrote', () => {
    const disk = page({description: 'Maps on loan.', tags: 'maps, loans'}, IS);
    expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text: disk});
  });

  test('is in the place of the old one, although the page says something like that elsewhere', () => {
    const disk = page(before, IS, '## How it works', FURTHER_DOWN);
    expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text: disk});
  });
});

describe('a project of which the article says nothing', () => {
  const listed = (category: string) => ({
    description: `Aa, listed under ${category} without a description.`,
    tags: '',
  });
  const versions = {base: page(listed('Maps')), fresh: page(listed('Charts'))};

  test('keeps the description that a person wrote when its category gets another name', () => {
    const disk = page({...listed('Maps'), description: 'Lends maps.'});
    expect(mergePage({...versions, disk})).toEqual({type: 'merged', text: disk});
  });

  test('keeps it when the article comes to say something, which gets into the text', () => {
    const disk = page({...listed('Maps'), description: 'Lends maps.'});
    const says = page({description: IS, tags: ''}, IS);
    const text = page({description: 'Lends maps.', tags: ''}, IS);
    expect(mergePage({base: versions.base, fresh: says, disk})).toEqual({type: 'merged', text});
  });

  test('gets that of the article with other changes of its page', () => {
    const disk = page(listed('Maps'), 'Mine.');
    const text = page(listed('Charts'), 'Mine.');
    expect(mergePage({...versions, disk})).toEqual({type: 'merged', text});
  });
});

describe('an article that says more than the page', () => {
  test('brings its description and its tags with what is new', () => {
    const fresh = page({description: IS, tags: 'maps, loans'}, `${IS} Schools pay.`);
    const disk = page(before, IS);
    expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text: fresh});
  });

  test('brings a description where it leaves out what people have left out', () => {
    const long = page(before, `${WAS} ${IS}`);
    const fresh = page({description: IS, tags: 'maps'}, IS);
    const disk = page(before, IS);
    expect(mergePage({base: long, fresh, disk})).toEqual({type: 'merged', text: fresh});
  });
});

test('an old text that a person edited where it was is in conflict, whatever was added after it', () => {
  const fresh = page(before, IS);
  const disk = page(before, FURTHER_DOWN, IS);
  expect(mergePage({base, fresh, disk}).type).toBe('conflict');
});

describe('tags that only follow from what a page says already are not brought', () => {
  const SECOND = 'It pays in shells.';
  const NEW = 'It keeps files on virtual machines.';
  const tagged = (tags: string, ...sentences: readonly string[]) =>
    page({...before, tags}, sentences.join(' '));

  test.each([
    ['another second sentence', [WAS, NEW]],
    ['a sentence more', [WAS, SECOND, NEW]],
  ])('with %s', (_, sentences) => {
    const versions = {
      base: tagged('maps, sea', WAS, SECOND),
      fresh: tagged('maps, cloud', ...sentences),
      disk: tagged('maps, sea', ...sentences),
    };
    expect(mergePage(versions)).toEqual({type: 'merged', text: versions.disk});
  });

  test('but those of a sentence that both left out go', () => {
    const versions = {
      base: tagged('maps, shells', WAS, SECOND),
      fresh: tagged('maps', WAS),
      disk: tagged('maps, shells', WAS),
    };
    expect(mergePage(versions)).toEqual({type: 'merged', text: versions.fresh});
  });
});
