import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path/posix';
import {expect, test} from 'vitest';
import {toPosix} from '../src/knowledge/toPosix.ts';

/** Where the components come from that ours replace or wrap, the one that wins first. */
const THEMES = [
  '@easyops-cn/docusaurus-search-local/dist/client/client/theme',
  '@docusaurus/theme-classic/lib/theme',
  '@docusaurus/core/lib/client/theme-fallback',
].map((folder) => join('node_modules', folder));

/** Modules that are replaced, imported or imitated without being part of a public interface. */
const MODULES = [
  '@docusaurus/core/lib/client/App.js',
  '@docusaurus/core/lib/client/clientEntry.js',
  '@docusaurus/core/lib/client/docusaurus.js',
  '@docusaurus/core/lib/client/normalizeLocation.js',
  '@docusaurus/core/lib/client/preload.js',
  '@docusaurus/theme-classic/lib/theme/CodeBlock/Line/index.js',
  '@docusaurus/theme-classic/lib/theme/ContentVisibility/index.js',
  '@docusaurus/theme-common/lib/internal.js',
  '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker.js',
  '@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/EmptyTemplate.js',
  '@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/SuggestionTemplate.js',
  '@easyops-cn/docusaurus-search-local/dist/server/server/index.js',
  ...[
    'parse',
    'parseDocument',
    'parsePage',
    'processDocInfos',
    'processPluginOptions',
    'scanDocuments',
  ].map((name) => `@easyops-cn/docusaurus-search-local/dist/server/server/utils/${name}.js`),
  'infima/dist/css/default/default.css',
  'react-router-config/esm/react-router-config.js',
].map((file) => join('node_modules', file));

// A component or module that an update has changed or moved shows here. Compare ours with it before you accept the
// new fingerprint with `npx vitest run tests/internals -u`.
test('what we replace in Docusaurus and in search-local is what it was', () => {
  const files = [...componentsOf('src/theme').map(originalOf), ...MODULES];
  expect(Object.fromEntries(files.map((file) => [file, fingerprint(file)]))).toMatchInlineSnapshot(`
    {
      "node_modules/@docusaurus/core/lib/client/App.js": "1442f48492b5",
      "node_modules/@docusaurus/core/lib/client/clientEntry.js": "a9d6514eaf79",
      "node_modules/@docusaurus/core/lib/client/docusaurus.js": "b0d1dbdc1e3a",
      "node_modules/@docusaurus/core/lib/client/normalizeLocation.js": "2759003e81bf",
      "node_modules/@docusaurus/core/lib/client/preload.js": "8c1e3de18d30",
      "node_modules/@docusaurus/theme-classic/lib/theme/BlogLayout/index.js": "f97007e2fe33",
      "node_modules/@docusaurus/theme-classic/lib/theme/BlogListPage/StructuredData/index.js": "fa68eba19bde",
      "node_modules/@docusaurus/theme-classic/lib/theme/BlogListPage/index.js": "bea76516bb7d",
      "node_modules/@docusaurus/theme-classic/lib/theme/BlogPostPage/StructuredData/index.js": "20603e58b486",
      "node_modules/@docusaurus/theme-classic/lib/theme/BlogPostPage/index.js": "7a822984ce7d",
      "node_modules/@docusaurus/theme-classic/lib/theme/CodeBlock/Buttons/index.js": "8cc39d7b3812",
      "node_modules/@docusaurus/theme-classic/lib/theme/CodeBlock/Content/index.js": "133aaffdf8ea",
      "node_modules/@docusaurus/theme-classic/lib/theme/CodeBlock/Line/index.js": "5512298d8a19",
      "node_modules/@docusaurus/theme-classic/lib/theme/ColorModeToggle/index.js": "0c879fd020f3",
      "node_modules/@docusaurus/theme-classic/lib/theme/ContentVisibility/index.js": "23dbc3e028ce",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocBreadcrumbs/Items/Home/index.js": "24970d20dba9",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocBreadcrumbs/StructuredData/index.js": "7b282577fb02",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocItem/Layout/index.js": "c1f1bbed0740",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocItem/Metadata/index.js": "f92ee0be9206",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocRoot/Layout/index.js": "afe072d930c3",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocTagDocListPage/index.js": "ac7526491a51",
      "node_modules/@docusaurus/theme-classic/lib/theme/DocTagsListPage/index.js": "87e0780a3548",
      "node_modules/@docusaurus/theme-classic/lib/theme/EditMetaRow/index.js": "ee718a1346b9",
      "node_modules/@docusaurus/theme-classic/lib/theme/Footer/index.js": "6ce037aaac9d",
      "node_modules/@docusaurus/theme-classic/lib/theme/Heading/index.js": "bd5eb7a8be21",
      "node_modules/@docusaurus/theme-classic/lib/theme/MDXComponents/index.js": "3f51b37a41b7",
      "node_modules/@docusaurus/theme-classic/lib/theme/MDXPage/index.js": "fc4ecd1e04a9",
      "node_modules/@docusaurus/theme-classic/lib/theme/Navbar/Layout/index.js": "3bf17c6c30ed",
      "node_modules/@docusaurus/theme-classic/lib/theme/Navbar/MobileSidebar/Toggle/index.js": "daa023d1c382",
      "node_modules/@docusaurus/theme-classic/lib/theme/Navbar/MobileSidebar/index.js": "0e302185bbfd",
      "node_modules/@docusaurus/theme-classic/lib/theme/NotFound/Content/index.js": "1339cadd0fe0",
      "node_modules/@docusaurus/theme-common/lib/internal.js": "d9e37193d340",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/EmptyTemplate.js": "b35c2cbdf387",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/SuggestionTemplate.js": "17fe5cd994a7",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/index.jsx": "8af24f478931",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchPage/index.js": "8a679ee37b9e",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker.js": "cf571811cb2f",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/index.js": "e0e86e0e21da",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/parse.js": "c362d097d7c6",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/parseDocument.js": "d8c5eed41495",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/parsePage.js": "7d14e59b23b4",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos.js": "53cc66d82f66",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js": "d88c4677e6b0",
      "node_modules/@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments.js": "7aa1bf5b22df",
      "node_modules/infima/dist/css/default/default.css": "aa113696173d",
      "node_modules/react-router-config/esm/react-router-config.js": "70a542193f5c",
    }
  `);
});

/** The components in a folder of a theme by their names: `DocItem/Layout`. */
function componentsOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(({name}) => name === 'index.tsx')
    .map(({parentPath}) => toPosix(relative(folder, parentPath)))
    .sort();
}

function originalOf(component: string): string {
  const candidates = THEMES.flatMap((theme) =>
    ['index.js', 'index.jsx']
      .map((file) => join(theme, component, file))
      .concat(join(theme, `${component}.js`)),
  );
  const file = candidates.find((each) => existsSync(each));
  if (file === undefined) throw new Error(`no theme has a component ${component} to replace`);
  return file;
}

/** Of a component that is more than one file, all in its folder count. */
function fingerprint(file: string): string {
  const isFolder = /index\.jsx?$/.test(file) && !file.includes('/dist/server/');
  const parts = isFolder
    ? readdirSync(dirname(file))
        .filter((name) => /\.jsx?$/.test(name))
        .sort()
        .map((name) => join(dirname(file), name))
    : [file];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(readFileSync(part));
  return hash.digest('hex').slice(0, 12);
}
