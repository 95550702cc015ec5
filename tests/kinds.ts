/** A page of each kind that is read, by what it is called in the names of tests. */
export const READ_PAGES = {
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
  'search results': '/search?q=solana',
  data: '/data',
  offline: '/offline',
  contribute: '/contribute',
  'format of the overview': '/contribute/overview-format',
  'revision of the overview': '/contribute/revising-the-overview',
} as const;

/** The pages with a view of the field, each of which has tests of its own. */
const VIEWS = {
  'all projects': '/explore',
  comparison: '/compare',
  timeline: '/timeline',
  relations: '/relations',
  'state of the field': '/state-of-the-field',
  embed: '/embed',
} as const;

/** A page of each kind. */
export const PAGES = {...READ_PAGES, ...VIEWS};

export const MISSING_PAGE = '/nothing-of-the-kind';
