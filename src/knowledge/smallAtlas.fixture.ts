import {FACTS} from './facts.ts';
import {assembleOrThrow} from './assemble.ts';
import type {Category, KnowledgeBase, Project} from './model.ts';
import type {Sources} from './sources.ts';

/*
 * A knowledge base of three projects in three categories, for tests.
 */

export const TAGS = 'docs/tags.yml';

const PAGES: Readonly<Record<string, string>> = {
  'docs/index.mdx': '---\ntitle: Atlas\nslug: /categories\ndescription: All.\n---\n',
  'docs/apps/index.mdx':
    '---\ntitle: Applications\nsidebar_label: Apps\nslug: /categories/apps\ndescription: Apps.\nsidebar_position: 2\n---\n',
  'docs/apps/games/index.mdx':
    '---\ntitle: Games\nslug: /categories/games\ndescription: Games.\nsidebar_position: 1\n---\n',
  'docs/apps/games/dice.mdx': `---
title: Dice
slug: /projects/dice
description: Throws dice.
categories: [games]
---

Throws dice.
`,
  'docs/clouds/index.mdx':
    '---\ntitle: Clouds\nslug: /categories/clouds\ndescription: Clouds.\nsidebar_position: 1\n---\n',
  'docs/clouds/akash.mdx': `---
title: Akash
slug: /projects/akash
description: Rents out GPUs...
sidebar_position: 2
categories: [clouds]
tags: [gpu, chain]
aliases: [Overclock, Akash Network]
token: AKT
status: active
checked: 2026-11-22
relations:
  - {type: partner-of, target: RENDER, source: overview}
  - {type: built-on, target: Cosmos, source: overview}
---

Rents out GPUs, as Render does.[^overview-2024]

[^overview-2024]: Dice says so.
`,
  'docs/clouds/render.mdx': `---
title: Render
slug: /projects/render
description: Renders.
sidebar_position: 1
categories: [clouds, games]
tags: [gpu]
---

Dicey Renderings.
`,
};

export function atlas(): Sources {
  return {
    docs: 'docs',
    pages: Object.entries(PAGES).map(([file, text]) => ({file, text})),
    tags: {
      file: TAGS,
      text: 'gpu: {label: GPU, description: x}\nchain: {label: Chain, description: x, permalink: /on-chain}\n',
    },
  };
}

export function knowledgeOf(sources = atlas(), facts = FACTS): KnowledgeBase {
  return assembleOrThrow(sources, facts);
}

export function projectOf({projects}: KnowledgeBase, slug: string): Project {
  const found = projects.find((project) => project.slug === slug);
  if (!found) throw new Error(`no project ${slug}`);
  return found;
}

export function categoryOf({categories}: KnowledgeBase, slug: string): Category {
  const found = categories.find((category) => category.slug === slug);
  if (!found) throw new Error(`no category ${slug}`);
  return found;
}
