import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';

const CONFIG = `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';

const groups = GROUPS;
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Starlight',
      sidebar: groups.map((directory) => ({label: directory, autogenerate: {directory}})),
    }),
  ],
});
`;

const CONTENT = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/**
 * Makes a Starlight site, with Starlight's defaults, from the Markdown copies of the projects and categories of a built site.
 *
 * @param built folder of the built site
 * @param packages folder whose node_modules have `astro` and `@astrojs/starlight`
 * @returns the folder of the new site, which the caller removes
 */
export function makeStarlightSite(
  built: string,
  packages: string,
  {projects, categories}: KnowledgeBase,
): string {
  // Below its packages: Astro loses the styles of components that lie outside of the site and its parents.
  const site = mkdtempSync(join(packages, 'starlight-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site, file)), {recursive: true});
    writeFileSync(join(site, file), text);
  };
  write('package.json', '{"type": "module"}');
  write('astro.config.mjs', CONFIG.replace('GROUPS', JSON.stringify(['projects', 'categories'])));
  write('src/content.config.ts', CONTENT);
  for (const {permalink, title} of [...projects, ...categories]) {
    // Starlight writes the title itself.
    const text = readFileSync(join(built, `${permalink}.md`), 'utf8').replace(/^# .*\n/, '');
    const head = `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;
    write(`src/content/docs${permalink}.md`, head + text);
  }
  write('src/content/docs/index.md', '---\ntitle: Home\n---\n\nA site needs a home page.\n');
  return site;
}
