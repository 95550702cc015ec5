import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {leanMetadata} from './leanMetadata.ts';

/**
 * Keeps modules small of which there is one for each page, in the memory of the bundler and in the scripts of readers;
 * {@link recmaLocalJsx} does the same for the text of pages.
 */
export default function pageModulesPlugin({generatedFilesDir}: LoadContext): Plugin {
  const metadata = join(generatedFilesDir, 'docusaurus-plugin-content-docs/default');
  return {
    name: 'page-modules',
    configureWebpack: () => ({
      module: {
        // Without it, Rspack has a record in memory for each key at any depth, to leave out those that nobody reads. A page
        // reads all of its data.
        parser: {json: {exportsDepth: 1}},
        rules: [{test: /\.json$/, include: metadata, type: 'json', parser: {parse: leanMetadata}}],
      },
    }),
  };
}
