import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findByName} from '../../knowledge/select.ts';
import {classNames} from '../firstView/classNames.ts';
import {codeHash} from '../../kept/codeHash.ts';
import {currentKnowledge} from '../knowledge/current.ts';
import {declareDependencies} from './declareDependencies.ts';
import {dependenciesOf, type FilesBehind} from './dependenciesOf.ts';
import {finishRuntimeLast} from './finishRuntimeLast.ts';

/** The code that makes a module of a page. The bundler does not know it: it belongs to the configuration. */
const PAGE_CODE = ['src/config', 'src/guard', 'src/knowledge', 'src/plugins'];

/**
 * Makes it safe to keep what the bundler made in an earlier build.
 *
 * The bundler takes a page from its cache if the page's file is what it was. But a page contains what others say of it,
 * so this plugin tells the bundler which files of data are behind each page, and gives the cache another name whenever
 * the code that turns pages into modules has changed.
 */
export default function bundlerCachePlugin(context: LoadContext): Plugin {
  const {generatedFilesDir, siteDir} = context;
  const data = join(generatedFilesDir, 'bundler-cache/default');
  const behind: FilesBehind = {
    glossary: join(data, 'glossary.json'),
    names: join(data, 'names.json'),
    addresses: join(data, 'addresses.json'),
    docs: join(generatedFilesDir, 'docusaurus-plugin-content-docs/default'),
  };
  return {
    name: 'bundler-cache',
    async contentLoaded({actions: {createData}}) {
      const knowledge = await currentKnowledge();
      const {glossary, projects, tombstones, categories} = knowledge;
      const names = projects.flatMap(({title, aliases}) => [title, ...aliases]);
      const led = names.map((name) => [name, findByName(knowledge, name)?.permalink]);
      const pages = [...projects, ...tombstones, ...categories];
      const addresses = pages.map(({file, permalink}) => [file, permalink]);
      await createData('glossary.json', JSON.stringify(glossary));
      await createData('names.json', JSON.stringify(led));
      await createData('addresses.json', JSON.stringify(addresses));
    },
    configureWebpack(config, isServer, {currentBundler: {instance}}) {
      return {
        ...withVersion(config, versionOf(context)),
        plugins: [
          declareDependencies(instance, (file) => dependenciesOf(siteDir, file, behind)),
          ...(isServer ? [] : [finishRuntimeLast(instance)]),
        ],
      };
    },
  };
}

/** Adds to the version of Rspack's cache; nothing if the cache is off. The types are those of Webpack, which has no such setting. */
function withVersion({experiments}: object & {experiments?: object}, version: string): object {
  const cache: {version?: string} | undefined =
    experiments && 'cache' in experiments ? Object(experiments.cache) : undefined;
  return cache ? {experiments: {cache: {version: `${cache.version}-${version}`}}} : {};
}

/** Stands for everything beside files of the bundle that a module of a page is made with. */
function versionOf({siteConfig: {url, baseUrl}, generatedFilesDir, siteConfigPath}: LoadContext) {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([url, baseUrl, generatedFilesDir, process.env.ATLAS_FOLDER]));
  for (const [file, names] of classNames('src')) hash.update(file).update([...names].join());
  hash.update(readFileSync(siteConfigPath)).update(codeHash(PAGE_CODE));
  return hash.digest('hex').slice(0, 16);
}
