import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';
import {longDay} from './src/knowledge/day.ts';
import {codeTheme} from './src/config/codeTheme.ts';
import {createFeedItems} from './src/config/feedItems.ts';
import {editUrl, hasHistory, repositoryUrl, viewUrl} from './src/config/repository.ts';
import {categorySidebar} from './src/config/sidebarItems.ts';
import {guardSite} from './src/guard/guardSite.ts';
import {ProblemError} from './src/knowledge/problem.ts';
import {redirectsTo} from './src/knowledge/redirects.ts';
import {atlasView} from './src/knowledge/views.ts';
import {currentKnowledge, type KnowledgeOption} from './src/plugins/knowledge/current.ts';
import {parseFrontMatter} from './src/plugins/knowledge/parseFrontMatter.ts';
import remarkGuard from './src/plugins/guard/remarkGuard.ts';
import remarkReferences from './src/plugins/guard/remarkReferences.ts';
import remarkGlossary from './src/plugins/knowledge/remarkGlossary.ts';
import remarkProjectLinks from './src/plugins/knowledge/remarkProjectLinks.ts';
import rehypeTextEnd from './src/plugins/textEnd/rehypeTextEnd.ts';

export default async function createConfig(): Promise<Config> {
  // Before anything reads a page: what may not stand there must not be built.
  const faults = guardSite('.');
  if (faults.length > 0) throw new ProblemError(faults);
  const knowledge = await currentKnowledge();
  const {categories, projectCount, checked} = atlasView(knowledge);
  const lastChecked = checked ? `, last checked ${longDay(checked)}` : '';
  const repository = repositoryUrl();
  const edit =
    repository && (({docPath}: {docPath: string}) => editUrl(repository, `docs/${docPath}`));
  const editPost =
    repository && (({blogPath}: {blogPath: string}) => editUrl(repository, `blog/${blogPath}`));

  // Docusaurus serializes plugin options into every reader's main.js, except functions.
  const knowledgeOption: KnowledgeOption = {loadKnowledge: currentKnowledge};

  return {
    title: 'Decentralized AI Atlas',
    tagline: 'A reference to projects that join AI and blockchains',
    favicon: 'img/favicon.svg',
    url: process.env.SITE_URL ?? 'http://localhost:3000',
    baseUrl: process.env.BASE_URL ?? '/',
    trailingSlash: false,
    baseUrlIssueBanner: false,
    // For src/components/page/ManualLink.tsx.
    customFields: {...(repository && {manual: viewUrl(repository, 'CONTRIBUTING.md')})},
    // A page contains facts from other pages, but the cache looks only at the page itself: it would show old facts.
    future: {
      v4: true,
      faster: {rspackPersistentCache: false},
      // Dates an article by git if it gives no date itself, which fails without a commit.
      experimental_vcs: hasHistory() ? 'git-ad-hoc' : 'disabled',
    },
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {
      format: 'detect',
      parseFrontMatter,
      remarkRehypeOptions: {footnoteLabel: 'Sources', footnoteLabelProperties: {}},
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    },
    presets: [
      [
        'classic',
        {
          docs: {
            routeBasePath: '/',
            tagsBasePath: 'tags',
            sidebarPath: './sidebars.ts',
            sidebarItemsGenerator: categorySidebar,
            beforeDefaultRemarkPlugins: [remarkGuard, remarkReferences],
            remarkPlugins: [[remarkGlossary, knowledgeOption]],
            rehypePlugins: [rehypeTextEnd],
            numberPrefixParser: false,
            onInlineTags: 'throw',
            ...(edit && {editUrl: edit}),
          },
          blog: {
            blogTitle: 'Articles',
            blogDescription: 'The overview that the atlas is built from, and other articles.',
            blogSidebarCount: 0,
            onInlineTags: 'throw',
            onInlineAuthors: 'throw',
            onUntruncatedBlogPosts: 'throw',
            beforeDefaultRemarkPlugins: [
              remarkGuard,
              remarkReferences,
              [remarkProjectLinks, knowledgeOption],
            ],
            feedOptions: {createFeedItems},
            ...(editPost && {editUrl: editPost}),
          },
          pages: {beforeDefaultRemarkPlugins: [remarkGuard, remarkReferences]},
          sitemap: {ignorePatterns: ['**/search']},
          theme: {customCss: './src/css/custom.css'},
        } satisfies PresetOptions,
      ],
    ],
    plugins: [
      './src/plugins/knowledge/plugin.ts',
      './src/plugins/data/plugin.ts',
      './src/plugins/pictures/plugin.ts',
      './src/plugins/download/plugin.ts',
      './src/plugins/installed/plugin.ts',
      ['@docusaurus/plugin-client-redirects', {createRedirects: redirectsTo(knowledge)}],
      process.env.ATLAS_FOLDER === '1' && './src/plugins/folder/plugin.ts',
    ],
    themes: [
      [
        './src/plugins/search/plugin.ts',
        {
          // Not '/': the plugin would then treat every page as one of docs/ and skip those that are not.
          docsRouteBasePath: ['categories', 'projects'],
          indexPages: true,
          ignoreFiles: [/^$/, /^search$/, /^tags\//, /^blog\/(?:archive|authors|page)(?:\/|$)/],
          ignoreCssSelectors: ['[data-unindexed]', '[data-footnotes]', '[data-footnote-ref]'],
          hashed: 'filename',
          highlightSearchTermsOnTargetPage: true,
          searchResultLimits: 7,
        } satisfies SearchOptions,
      ],
    ],
    themeConfig: {
      // Drawn by the pictures plugin. Pages of projects and categories have their own.
      image: 'img/og/atlas.png',
      metadata: [
        {property: 'og:type', content: 'website'},
        {property: 'og:site_name', content: 'Decentralized AI Atlas'},
        {property: 'og:image:width', content: '1200'},
        {property: 'og:image:height', content: '630'},
        {property: 'og:image:alt', content: 'Decentralized AI Atlas'},
      ],
      colorMode: {respectPrefersColorScheme: true},
      docs: {sidebar: {hideable: false}},
      navbar: {
        title: 'Decentralized AI Atlas',
        items: [
          {
            to: '/categories',
            label: 'Categories',
            position: 'right',
            activeBaseRegex: '/(?:categories|projects)(?:/|$)',
            // Not the usual class, which makes the search plugin prefix results with this label.
            activeClassName: 'navbar__link--here',
          },
          {to: '/tags', label: 'Tags', position: 'right'},
          {to: '/blog/decentralizing-ai', label: 'Overview', position: 'right'},
          {to: '/contribute', label: 'Contribute', position: 'right'},
          {type: 'search', position: 'right'},
        ],
      },
      footer: {
        copyright: `${projectCount} projects in ${categories.length} categories${lastChecked}. Text CC BY 4.0, code MIT.`,
        links: [
          {to: '/categories', label: 'Categories'},
          {to: '/tags', label: 'Tags'},
          {to: '/glossary', label: 'Glossary'},
          {to: '/blog/decentralizing-ai', label: 'Overview'},
          {to: '/data', label: 'Data'},
          {to: '/offline', label: 'Offline'},
          {to: '/contribute', label: 'Contribute'},
        ],
      },
      prism: {theme: codeTheme},
    } satisfies ThemeConfig,
  };
}
