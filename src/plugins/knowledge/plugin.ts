import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {fieldData} from '../../field/fieldData.ts';
import {latestEvents} from '../../field/latestEvents.ts';
import {relationsData} from '../../field/relationsData.ts';
import {stateData} from '../../field/state/stateData.ts';
import {timelineData} from '../../field/timelineData.ts';
import {modelText} from '../../knowledge/modelFile.ts';
import {glossaryView} from '../../knowledge/glossaryView.ts';
import {tagsView} from '../../knowledge/tagsView.ts';
import {atlasView} from '../../knowledge/views.ts';
import {comparedFiles, type ComparedFiles} from './comparedFiles.ts';
import {currentKnowledge, currentPages} from './current.ts';
import {emitFiles} from './emitFiles.ts';
import {guardedPage} from './guardedPage.ts';
import {isDev} from './isDev.ts';

const LOADER = resolve('src/plugins/knowledge/glossaryLoader.mjs');

/** Provides what pages outside `docs/` need from the model; they import it from `@generated/knowledge/default/`. */
export default function knowledgePlugin(): Plugin {
  let compared: ComparedFiles = {files: new Map(), paths: {}};
  return {
    name: 'knowledge',
    // Docusaurus itself watches the pages and tags.yml. A file that two plugins watch would be read twice at once, and the
    // older of the two results may win.
    getPathsToWatch: () => ['docs/glossary.yml'],
    // Not contentLoaded, which is called only when a file changed that this plugin watches.
    async allContentLoaded({actions}) {
      const knowledge = await currentKnowledge();
      const textOf = new Map((await currentPages()).map(({file, text}) => [file, text]));
      compared = comparedFiles(knowledge, (file) => guardedPage(file, textOf.get(file) ?? '').how);
      // For what is made from the finished site.
      if (!isDev) await actions.createData('model.json', modelText(knowledge));
      await actions.createData('atlas.json', JSON.stringify(atlasView(knowledge)));
      await actions.createData('tags.json', JSON.stringify(tagsView(knowledge)));
      await actions.createData('glossary.json', JSON.stringify(glossaryView(knowledge)));
      await actions.createData('field.json', JSON.stringify(fieldData(knowledge)));
      await actions.createData('compared.json', JSON.stringify(compared.paths));
      const timeline = timelineData(knowledge);
      await actions.createData('timeline.json', JSON.stringify(timeline));
      await actions.createData('latest.json', JSON.stringify(latestEvents(timeline)));
      await actions.createData('relations.json', JSON.stringify(relationsData(knowledge)));
      await actions.createData('state.json', JSON.stringify(stateData(knowledge)));
    },
    configureWebpack: (_, isServer, {currentBundler}) => ({
      plugins: isServer ? [] : [emitFiles(currentBundler.instance, () => compared.files)],
      module: {
        rules: isDev
          ? [{test: /\.mdx$/, include: resolve('docs'), enforce: 'pre', use: LOADER}]
          : [],
      },
    }),
  };
}
