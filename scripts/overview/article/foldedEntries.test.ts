import {toString} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import {outlineFrom, pagesFrom} from '../tests/fromMarkdown.fixture.ts';
import type {CategoryNode} from './model.ts';

const fold = (line: string, ...below: readonly string[]) =>
  `<details><summary>${line}</summary>\n\n${below.join('\n\n')}\n\n</details>`;

const item = (name: string) => `- [${name}](https://${name.toLowerCase()}.org) - Is ${name}.`;

/** Categories as `title: projects (subcategories)`. */
function said(markdown: string): string[] {
  const {categories, projects} = outlineFrom(markdown);
  const write = ({title, slug, children}: CategoryNode): string => {
    const own = projects.filter((each) => each.categories.includes(slug)).map(({name}) => name);
    const inside = children.length > 0 ? ` (${children.map(write).join('; ')})` : '';
    return `${title}: ${own.join(' ')}${inside}`;
  };
  return categories.map(write);
}

describe('the line above a fold', () => {
  test('is a heading if all entries of a section are folded', () => {
    const one = fold('<b>One</b> <kbd>1 project</kbd>', 'Words.', item('Aone'));
    const two = fold('Two', '#### Three', item('Btwo'), '#### Four', item('Cthree'));
    expect(said(`# T\n\n## All\n\n${one}\n\n${two}\n\n## Others\n\n${item('Dfour')}`)).toEqual([
      'All:  (One: Aone; Two:  (Three: Btwo; Four: Cthree))',
      'Others: Dfour',
    ]);
    expect(said(`# T\n\n${one.replace('</details>', '')}${two}`)).toHaveLength(2);
  });

  test.each([
    `## One\n\n${item('Aone')}\n\n${fold('Two', item('Btwo'))}\n\n${fold('Three', item('Cthree'))}`,
    `## One\n\n${fold('Show 3 more', item('Aone'), item('Btwo'), item('Cthree'))}`,
    `## One\n\n${fold('Open', item('Aone'))}\n\n${fold('Open', item('Btwo'), item('Cthree'))}`,
  ])('only announces what can be opened otherwise: %j', (markdown) => {
    expect(said(markdown)).toEqual(['One: Aone Btwo Cthree']);
    expect(Object.values(pagesFrom(markdown)).join('')).not.toMatch(/Open|Show|Two|Three/);
  });

  test('may be that of a project', () => {
    const project = (name: string) =>
      fold(
        `<b><a href="https://${name.toLowerCase()}.org">${name}</a></b> (2) - Is ${name}. <code>MIT</code>`,
        `- [GitHub](https://github.com/${name}/${name}) (5):\n  \`\`\`\n  get ${name}\n  \`\`\``,
        `- [Conda](https://conda.org/${name}) (7):\n  \`\`\`\n  add ${name}\n  \`\`\``,
      );
    const hidden = fold('Show 1 more', item('Dfour'));
    const {projects} = outlineFrom(
      `## One\n\n${['Aone', 'Btwo', 'Cthree'].map(project).join('\n')}\n${hidden}`,
    );
    expect(projects.map(({name, website}) => [name, website])).toEqual(
      ['Aone', 'Btwo', 'Cthree', 'Dfour'].map((name) => [
        name,
        `https://${name.toLowerCase()}.org`,
      ]),
    );
    expect(projects[0]?.tags).toEqual([]);
    expect(projects[0]?.body.map((node) => toString(node))[0]).toBe('Is Aone. MIT (2)');
    expect(projects[0]?.body).toHaveLength(2);
  });
});

describe('a quotation', () => {
  const quote = (name: string) =>
    `> **[${name}](https://${name.toLowerCase()}.org)** <kbd>★ 6</kbd><br>Is ${name}.`;

  test('is an entry beside another', () => {
    const {projects} = outlineFrom(`## One\n\n${quote('Aone')}\n\n${quote('Btwo')}\n>\n> More.`);
    expect(projects.map(({name, body}) => [name, ...body.map((node) => toString(node))])).toEqual([
      ['Aone', 'Is Aone.'],
      ['Btwo', 'Is Btwo.', 'More.'],
    ]);
  });

  test('may contain several', () => {
    const lines = ['Aone', 'Btwo'].map((name) => `> [${name}](https://${name}.org) - Is.`);
    expect(said(`## One\n\n${lines.join('\n')}\n\n${item('Cthree')}`)).toEqual([
      'One: Aone Btwo Cthree',
    ]);
  });

  test('by itself stays one', () => {
    expect(said(`## One\n\n${quote('Aone')}\n\n${item('Btwo')}`)).toEqual(['One: Btwo']);
  });
});
