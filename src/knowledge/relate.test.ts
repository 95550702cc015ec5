import {describe, expect, test} from 'vitest';
import {periodWords} from './period.ts';
import type {SidedRelation} from './relate.ts';
import {relationsOf} from './relate.ts';
import {atlas, knowledgeOf, projectOf} from './smallAtlas.fixture.ts';

const SAYS_SO = 'https://example.org/news';

/** The relations of Akash and of Render when Render's page states these, a line each. */
function relationsWith(...stated: readonly string[]): Record<'akash' | 'render', string[]> {
  const sources = atlas();
  const pages = sources.pages.map(({file, text}) => ({
    file,
    text: file.endsWith('render.mdx')
      ? text.replace(
          'tags: [gpu]',
          `relations:\n${stated.map((line) => `  - {${line}}`).join('\n')}`,
        )
      : text,
  }));
  const knowledge = knowledgeOf({...sources, pages});
  const linesOf = (slug: string) => relationsOf(knowledge, projectOf(knowledge, slug)).map(line);
  return {akash: linesOf('akash'), render: linesOf('render')};
}

function line({type, inverse, target, permalink, sources, ...period}: SidedRelation): string {
  const words = periodWords(period);
  return `${inverse ? 'inverse of ' : ''}${type} ${target} (${permalink ?? 'no page'})${words && `, ${words}`}, says ${sources.join(' and ')}`;
}

describe('a relation', () => {
  test('is on both pages, each from its own side', () => {
    expect(relationsWith(`type: merged-into, target: Overclock, source: ${SAYS_SO}`))
      .toMatchInlineSnapshot(`
      {
        "akash": [
          "built-on Cosmos (no page), says overview",
          "inverse of merged-into Render (/projects/render), says https://example.org/news",
          "partner-of RENDER (/projects/render), says overview",
        ],
        "render": [
          "merged-into Overclock (/projects/akash), says https://example.org/news",
          "partner-of Akash (/projects/akash), says overview",
        ],
      }
    `);
  });

  test('that both pages state is once on each, with the sources of both', () => {
    expect(relationsWith(`type: partner-of, target: Akash, source: ${SAYS_SO}`))
      .toMatchInlineSnapshot(`
      {
        "akash": [
          "built-on Cosmos (no page), says overview",
          "partner-of RENDER (/projects/render), says overview and https://example.org/news",
        ],
        "render": [
          "partner-of Akash (/projects/akash), says https://example.org/news and overview",
        ],
      }
    `);
  });

  test('that both pages state by one source names it once', () => {
    expect(relationsWith('type: partner-of, target: Akash, source: overview').akash[1]).toBe(
      'partner-of RENDER (/projects/render), says overview',
    );
  });

  test('that both pages state, and one as ended, has ended on both', () => {
    const stated = `type: partner-of, target: Akash, since: 2024, until: 2025-10-09, source: ${SAYS_SO}`;
    const {akash, render} = relationsWith(stated);
    expect(akash[1]).toContain('(/projects/render), 2024 to 2025-10-09, ended, says');
    expect(render[0]).toContain('(/projects/akash), 2024 to 2025-10-09, ended, says');
  });

  test('that one page states has its period on the other', () => {
    const stated = `type: built-on, target: Akash, since: 2024-03, source: ${SAYS_SO}`;
    expect(relationsWith(stated).akash).toContain(
      `inverse of built-on Render (/projects/render), since 2024-03, says ${SAYS_SO}`,
    );
  });

  test('to a retired project is one to a plain name', () => {
    const sources = atlas();
    const pages = sources.pages.map(({file, text}) => ({
      file,
      text: file.endsWith('render.mdx')
        ? text.replace('tags:', 'retired: It closed.\ntags:')
        : text,
    }));
    const knowledge = knowledgeOf({...sources, pages});
    expect(relationsOf(knowledge, projectOf(knowledge, 'akash')).map(line)).toContain(
      'partner-of RENDER (no page), says overview',
    );
  });
});
