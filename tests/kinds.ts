/** A page of each kind, by what it is called in the names of tests. */
export const PAGES = {
  home: '/',
  'landing page': '/categories',
  category: '/categories/cloud-infrastructure',
  'category with subcategories': '/categories/applications',
  project: '/projects/akash-network',
  glossary: '/glossary',
  'list of tags': '/tags',
  tag: '/tags/solana',
  'list of articles': '/blog',
  overview: '/blog/decentralizing-ai',
  'all projects': '/explore',
  comparison: '/compare',
  timeline: '/timeline',
  relations: '/relations',
  'state of the field': '/state-of-the-field',
  'search results': '/search?q=solana',
  data: '/data',
  embed: '/embed',
  offline: '/offline',
  contribute: '/contribute',
  'format of the overview': '/contribute/overview-format',
  'revision of the overview': '/contribute/revising-the-overview',
} as const;

export const MISSING_PAGE = '/nothing-of-the-kind';
