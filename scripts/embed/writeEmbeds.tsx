import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {build, transform} from 'esbuild';
import {latestOf} from '../../src/field/fieldData.ts';
import {embedPath} from '../../src/data/addresses.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {slimSheet} from '../firstView/slimSheet.ts';
import {usedCss} from '../firstView/usedCss.ts';
import CategoryEmbed, {projectsBelow} from './CategoryEmbed.tsx';
import {embedHtml, type Embed, type EmbedParts} from './embedHtml.tsx';
import ProjectEmbed from './ProjectEmbed.tsx';

/**
 * Writes embeds: one for each project and category, and one for comparisons, which takes its projects from
 * the address. The first two need no script. A comparison does: any two to four of all projects are more files than a site
 * can hold.
 *
 * @param outDir the folder of the built site
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function writeEmbeds(
  outDir: string,
  baseUrl: string,
  knowledge: KnowledgeBase,
): Promise<void> {
  const sheet = await readSheet();
  const parts: EmbedParts = {usedCss: usedCss(sheet)};
  const addressOf = (permalink: string) => baseUrl + permalink.slice(1);
  const write = async (permalink: string, embed: Embed, made = parts) => {
    const file = join(outDir, `${embedPath(permalink)}.html`);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, embedHtml(embed, made));
  };
  for (const project of knowledge.projects) {
    const address = addressOf(project.permalink);
    await write(project.permalink, {
      title: project.title,
      address,
      children: <ProjectEmbed knowledge={knowledge} project={project} address={address} />,
    });
  }
  for (const category of knowledge.categories) {
    await write(category.permalink, {
      title: category.title,
      address: addressOf(category.permalink),
      checked: latestOf(projectsBelow(knowledge, category).flatMap(({checked}) => checked ?? [])),
      children: <CategoryEmbed knowledge={knowledge} category={category} addressOf={addressOf} />,
    });
  }
  await write(
    '/compare',
    {title: 'Comparison', address: addressOf('/compare'), children: WAITING},
    // The whole sheet: what its script brings uses more of it.
    {usedCss: () => sheet, script: await bundleScript()},
  );
}

/** What the embed of comparisons shows until its script has run, or if there is none. */
const WAITING = (
  <main>
    <p data-waiting="">
      Projects side by side, as the address of this frame names them: <code>?p=one,another</code>.
      It needs JavaScript; the page below has more.
    </p>
  </main>
);

/** The tokens of the site, and the rules of embeds. */
async function readSheet(): Promise<string> {
  const files = ['src/css/tokens.css', join(import.meta.dirname, 'embed.css')];
  const css = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const {code} = await transform(css.join('\n'), {loader: 'css', minify: true});
  return slimSheet(code, 'ltr');
}

async function bundleScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, 'compareScript.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    write: false,
  });
  return outputFiles
    .map(({text}) => text)
    .join('')
    .trim();
}
