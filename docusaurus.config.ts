import {relative} from 'node:path/posix';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';
import {UNKNOWN_HOST} from './src/data/ownAddress.ts';
import {longDay} from './src/knowledge/day.ts';
import {createFeedItems} from './src/config/feedItems.ts';
import {hasHistory, lastCommits, repositoryUrl} from './src/config/repository.ts';
import {readingTime} from './src/config/readingTime.ts';
import {categorySidebar} from './src/config/sidebarItems.ts';
import {editUrl} from './src/data/codeHost.ts';
import {guardFiles} from './src/guard/guardFiles.ts';
import {guardSite} from './src/guard/guardSite.ts';
import {ProblemError} from './src/knowledge/problem.ts';
import {redirectsTo} from './src/knowledge/redirects.ts';
import {atlasView} from './src/knowledge/views.ts';
import {
  currentKnowledge,
  repositoryPath,
  type KnowledgeOption,
} from './src/plugins/knowledge/current.ts';
import bundlerCachePlugin from './src/plugins/bundlerCache/plugin.ts';
import dataPlugin from './src/plugins/data/plugin.ts';
import downloadPlugin from './src/plugins/download/plugin.ts';
import findingsPlugin from './src/plugins/findings/plugin.ts';
import folderPlugin from './src/plugins/folder/plugin.ts';
import firstViewPlugin from './src/plugins/firstView/plugin.ts';
import groundPlugin from './src/plugins/ground/plugin.ts';
import installedPlugin from './src/plugins/installed/plugin.ts';
import {guardedPage, keepGuardedPages} from './src/plugins/knowledge/guardedPage.ts';
import knowledgePlugin from './src/plugins/knowledge/plugin.ts';
import pageModulesPlugin from './src/plugins/pageModules/plugin.ts';
import recmaLocalJsx from './src/plugins/pageModules/recmaLocalJsx.ts';
import picturesPlugin from './src/plugins/pictures/plugin.ts';
import routesPlugin from './src/plugins/routes/plugin.ts';
import searchPlugin from './src/plugins/search/plugin.ts';
import {isDev} from './src/plugins/knowledge/isDev.ts';
import {frontMatterParser} from './src/plugins/knowledge/parseFrontMatter.ts';
import {copySoundTags, SOUND_TAGS} from './src/plugins/knowledge/soundTags.ts';
import {soundText} from './src/plugins/knowledge/soundPage.ts';
import remarkGuard from './src/plugins/guard/remarkGuard.ts';
import remarkReferences from './src/plugins/guard/remarkReferences.ts';
import remarkGlossary from './src/plugins/knowledge/remarkGlossary.ts';
import remarkProjectLinks from './src/plugins/knowledge/remarkProjectLinks.ts';
import rehypeSources from './src/plugins/sources/rehypeSources.ts';
import rehypeTextEnd from './src/plugins/sources/rehypeTextEnd.ts';

export default async function createConfig(): Promise<Config> {
  // Before anything reads a page: what may not stand there must not be built. While somebody edits, a page with a fault
  // is served without its text (soundPage.ts), and only what is no page at all is refused.
  const faults = isDev
    ? guardFiles('.')
    : guardSite('.', (file, text) => guardedPage(file, text).faults);
  if (faults.length > 0) throw new ProblemError(faults);
  keepGuardedPages();
  if (isDev) copySoundTags();
  const knowledge = await currentKnowledge();
  const {SITE_URL} = process.env;
  const {categories, projectCount, checked} = atlasView(knowledge);
  const lastChecked = checked ? `, last checked ${longDay(checked)}` : '';
  const repository = repositoryUrl();
  // While somebody edits, the check beside the server says what is wrong.
  const onFault = isDev ? 'ignore' : 'throw';

  // Docusaurus serializes plugin options into every reader's main.js, except functions.
  const knowledgeOption: KnowledgeOption = {loadKnowledge: currentKnowledge};

  return {
    title: 'Decentralized AI Atlas',
    tagline: 'A reference to projects that join AI and blockchains',
    favicon: 'img/favicon.svg',
    url: SITE_URL ?? UNKNOWN_HOST,
    baseUrl: process.env.BASE_URL ?? '/',
    trailingSlash: false,
    baseUrlIssueBanner: false,
    // For src/components/page/useRepository.ts and useAddress.ts.
    customFields: {
      ...(repository && {repository}),
      isHostKnown: SITE_URL !== undefined,
    },
    future: {
      v4: true,
      // Safe only with the bundlerCache plugin. What the dev server makes of a page with a fault is not to be kept.
      // Threads pay from some hundred pages on: each has to load the site first.
      faster: {rspackPersistentCache: !isDev, ssgWorkerThreads: projectCount > 500},
      // Dates an article by git if it gives no date itself, which fails without a commit.
      experimental_vcs: hasHistory() ? 'git-ad-hoc' : 'disabled',
    },
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: onFault,
    markdown: {
      format: 'detect',
      parseFrontMatter: frontMatterParser(repository ? lastCommits('docs') : new Map()),
      ...(isDev && {
        preprocessor: ({filePath, fileContent}) => soundText(repositoryPath(filePath), fileContent),
      }),
      remarkRehypeOptions: {footnoteLabel: 'Sources', footnoteLabelProperties: {}},
      hooks: {onBrokenMarkdownLinks: onFault, onBrokenMarkdownImages: onFault},
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
            rehypePlugins: [rehypeTextEnd, rehypeSources],
            recmaPlugins: [recmaLocalJsx],
            numberPrefixParser: false,
            onInlineTags: onFault,
            ...(isDev && {tags: relative('docs', SOUND_TAGS)}),
            ...(repository && {editUrl: ({docPath}) => editUrl(repository, `docs/${docPath}`)}),
          },
          blog: {
            blogTitle: 'Articles',
            blogDescription: 'The overview that the atlas is built from, and other articles.',
            blogSidebarCount: 0,
            readingTime: ({content}) => readingTime(content),
            onInlineTags: onFault,
            onInlineAuthors: onFault,
            onUntruncatedBlogPosts: onFault,
            beforeDefaultRemarkPlugins: [
              remarkGuard,
              remarkReferences,
              [remarkProjectLinks, knowledgeOption],
            ],
            remarkPlugins: [[remarkGlossary, knowledgeOption]],
            rehypePlugins: [rehypeSources],
            recmaPlugins: [recmaLocalJsx],
            // Feeds and sitemaps take addresses in full alone.
            feedOptions: SITE_URL === undefined ? {type: null} : {createFeedItems},
            ...(repository && {editUrl: ({blogPath}) => editUrl(repository, `blog/${blogPath}`)}),
          },
          pages: {
            beforeDefaultRemarkPlugins: [remarkGuard, remarkReferences],
            rehypePlugins: [rehypeSources],
            recmaPlugins: [recmaLocalJsx],
            ...(repository && {
              editUrl: ({pagesPath}) => editUrl(repository, `src/pages/${pagesPath}`),
            }),
          },
          sitemap: SITE_URL === undefined ? false : {ignorePatterns: ['**/search']},
          theme: {customCss: './src/css/custom.css'},
        } satisfies PresetOptions,
      ],
    ],
    // Not by their paths: Docusaurus would load each of them with modules of its own, and each would load the pages.
    plugins: [
      firstViewPlugin,
      groundPlugin,
      bundlerCachePlugin,
      pageModulesPlugin,
      routesPlugin,
      knowledgePlugin,
      dataPlugin,
      picturesPlugin,
      downloadPlugin,
      installedPlugin,
      ['@docusaurus/plugin-client-redirects', {createRedirects: redirectsTo(knowledge)}],
      isDev && findingsPlugin,
      process.env.ATLAS_FOLDER === '1' && folderPlugin,
    ],
    themes: [
      [
        searchPlugin,
        {
          // Not '/': the plugin would then treat every page as one of docs/ and skip those that are not.
          docsRouteBasePath: ['categories', 'projects'],
          indexPages: true,
          ignoreFiles: [
            /^$/,
            /^(?:search|not-saved)$/,
            /^tags\//,
            /^blog\/(?:archive|authors|page)(?:\/|$)/,
          ],
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
          {to: '/explore', label: 'Explore', position: 'right'},
          {to: '/compare', label: 'Compare', position: 'right'},
          {to: '/timeline', label: 'Timeline', position: 'right'},
          {to: '/glossary', label: 'Glossary', position: 'right'},
          {to: '/contribute', label: 'Contribute', position: 'right'},
          {type: 'search', position: 'right'},
        ],
      },
      footer: {
        copyright: `${projectCount} projects in ${categories.length} categories${lastChecked}. Text CC BY 4.0, code MIT.`,
        links: [
          {to: '/categories', label: 'Categories'},
          {to: '/tags', label: 'Tags'},
          {to: '/relations', label: 'Relations'},
          {to: '/state-of-the-field', label: 'State of the field'},
          {to: '/blog/decentralizing-ai', label: 'Overview'},
          {to: '/data', label: 'Data'},
          {to: '/embed', label: 'Embed'},
          {to: '/offline', label: 'Save for offline use'},
        ],
      },
      // src/css/code.css colors the code.
      prism: {theme: {plain: {}, styles: []}},
    } satisfies ThemeConfig,
  };
}
