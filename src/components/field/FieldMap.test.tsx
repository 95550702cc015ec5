import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {CategoryView, ProjectCardView} from '../../knowledge/views.ts';
import FieldMap from './FieldMap.tsx';

/** How many blocks and names the map draws of an atlas with so many categories, each with so many projects. */
function drawn(categoryCount: number, projectCount: number) {
  const categories = Array.from({length: categoryCount}, (_, index) =>
    categoryOf(`category-${index}`, projectCount),
  );
  const html = renderToStaticMarkup(<FieldMap categories={categories} />);
  return {
    blocks: html.match(/<h2/g)?.length,
    names: html.match(/href="\/projects\//g)?.length,
    more: html.match(/>All [^<]+/g)?.length ?? 0,
  };
}

function categoryOf(slug: string, projectCount: number): CategoryView {
  return {
    title: slug,
    label: slug,
    description: slug,
    permalink: `/categories/${slug}`,
    hue: 1,
    projects: Array.from({length: projectCount}, (_, index) => projectOf(`${slug}-${index}`)),
    children: [],
  };
}

function projectOf(slug: string): ProjectCardView {
  return {
    title: slug,
    label: slug,
    description: slug,
    permalink: `/projects/${slug}`,
    monogram: 'P',
    hue: 1,
    chains: [],
  };
}

test('a map of the usual size shows every project', () => {
  expect(drawn(13, 12)).toEqual({blocks: 13, names: 156, more: 0});
});

test('in a large atlas the map leads to what it does not show, and does not grow', () => {
  const large = drawn(100, 10);
  expect(large).toEqual({blocks: 20, names: 200, more: 1});
  expect(drawn(1000, 10)).toEqual(large);
  expect(drawn(10, 1000)).toEqual({blocks: 10, names: 200, more: 10});
});
