import {expect, test} from 'vitest';
import {changedParts} from './changedParts.ts';

const PAGE = `---
title: A
description: A market.
sidebar_position: 1
tags: [gpu]
events:
  - date: 2024
    title: Began
---

A market.[^a]

[^a]: A source.
`;

test.each<[string, (page: string) => string, string[]]>([
  ['nothing', (page) => page, []],
  ['its place', (page) => page.replace('position: 1', 'position: 2.5'), ['order']],
  [
    'several keys',
    (page) => page.replace('title: A', 'title: B').replace('gpu', 'cpu'),
    ['title', 'tags'],
  ],
  ['a line of a key', (page) => page.replace('Began', 'Ended'), ['events']],
  ['a new key', (page) => page.replace('tags:', 'token: A\ntags:'), ['token']],
  ['a key that goes', (page) => page.replace('tags: [gpu]\n', ''), ['tags']],
  ['the text', (page) => page.replace('A market.[', 'A shop.['), ['text']],
  ['a source', (page) => page.replace('A source', 'Another'), ['footnotes']],
  ['line ends alone', (page) => page.replaceAll('\n\n', '\n\n\n'), []],
])('of a page changes: %s', (_, change, parts) => {
  expect(changedParts(PAGE, change(PAGE))).toEqual(parts);
});
