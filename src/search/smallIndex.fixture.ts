import type {Entry, SearchIndex} from './searchIndex.ts';
import {NO_VECTORS} from './wordVectors.ts';

/** An index of a few entries. */
export const smallIndex: SearchIndex = {
  entries: [
    entry('project', 'golem', 'Golem Network', 'Marketplace for idle computers.', {
      names: ['GLM', 'Brass'],
      status: 'inactive',
      chains: ['Ethereum', 'BNB Chain'],
      categories: ['compute'],
      tags: ['cpu'],
    }),
    entry('project', 'io-net', 'io.net', 'Rents out clusters of graphics cards.', {
      names: ['IO'],
      said: ['rent a cluster'],
      status: 'active',
      chains: ['Solana'],
      resources: ['gpu'],
      categories: ['gpus'],
      tags: ['gpu'],
    }),
    entry(
      'category',
      'compute',
      'Computing marketplaces',
      'Owners of machines meet people with jobs.',
      {
        names: ['Compute', 'Machines'],
        label: 'Compute',
      },
    ),
    entry('category', 'gpus', 'Markets for graphics cards', 'Where cards are rented.', {
      categories: ['compute'],
    }),
    entry('tag', 'gpu', 'GPU', 'Has to do with graphics cards.'),
    entry('tag', 'cpu', 'CPU', 'Has to do with processors.'),
    {
      ...entry('term', 'staking', 'Staking', 'Locking tokens as a deposit.'),
      permalink: '/glossary#staking',
    },
    {...entry('page', 'data', 'Data', 'Everything as files.'), permalink: '/data'},
  ],
  sections: [
    {entry: 0, heading: '', hash: '', text: 'Golem pays owners of idle computers for tasks.'},
    {
      entry: 0,
      heading: 'How it works',
      hash: '#how-it-works',
      text: 'A requestor publishes a task, and providers make offers. Blender scenes were the first tasks.',
    },
    {
      entry: 1,
      heading: '',
      hash: '',
      text: 'io.net joins cards of data centers, and of miners, to clusters.',
    },
    {entry: 7, heading: 'Feeds', hash: '#feeds', text: 'An Atom feed of events.'},
  ],
  synonyms: [['gpu', 'graphics card', 'video card']],
  translations: {'graphics card': ['Grafikkarte', '显卡'], staking: ['verpfänden']},
  vectors: NO_VECTORS,
};

function entry(
  kind: Entry['kind'],
  slug: string,
  title: string,
  description: string,
  more: Partial<Entry> = {},
): Entry {
  const folder = {project: 'projects', category: 'categories', tag: 'tags'}[String(kind)] ?? '';
  const permalink = `/${folder}/${slug}`;
  return {
    permalink,
    kind,
    slug,
    title,
    description,
    names: [],
    keywords: [],
    said: [],
    categories: [],
    tags: [],
    ...more,
  };
}
