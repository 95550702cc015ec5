import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {generate} from '../overview/generate.ts';

/*
 * Splits a published list, and builds what comes of it with Docusaurus as it comes, every check of links on, to see
 * that the folder needs no edit.
 */

const LIST = 'scripts/overview/tests/fixtures/published-list.md';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M4 0v8"/></svg>';

const CONFIG = `module.exports = {
  title: 'A list',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {faster: {rspackBundler: true, swcJsLoader: true, swcJsMinimizer: true, lightningCssMinimizer: true}},
  presets: [
    ['classic', {docs: {routeBasePath: '/', onInlineTags: 'throw', sidebarPath: undefined}, blog: false}],
  ],
};
`;

const DOCUSAURUS = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Pages whose names need care. */
const PAGES = [
  'projects/bedmap',
  'projects/c-sharp',
  'projects/u2e-u2e',
  'projects/yuan-yun',
  'tags/docker',
];

async function main(): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), 'atlas-list-'));
  try {
    mkdirSync(join(site, 'pictures'));
    writeFileSync(join(site, 'pictures/spade.svg'), PICTURE);
    copyFileSync(LIST, join(site, 'list.md'));
    writeFileSync(join(site, 'docusaurus.config.js'), CONFIG);
    writeFileSync(join(site, 'package.json'), '{}');
    mkdirSync(join(site, 'src/pages'), {recursive: true});
    writeFileSync(join(site, 'src/pages/index.md'), 'A site needs a home page.');
    symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
    await generate({overview: join(site, 'list.md'), out: join(site, 'docs'), dryRun: false});
    const {status} = spawnSync(process.execPath, [DOCUSAURUS, 'build'], {
      cwd: site,
      stdio: 'inherit',
    });
    const missing = PAGES.filter((page) => !existsSync(join(site, 'build', page, 'index.html')));
    if (missing.length > 0) console.error(`missing: ${missing.join(', ')}`);
    process.exitCode = status !== 0 || missing.length > 0 ? 1 : 0;
  } finally {
    rmSync(site, {recursive: true});
  }
}

void main();
