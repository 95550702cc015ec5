import type {Plugin} from '@docusaurus/types';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {atlasView, glossaryView} from '../../knowledge/views.ts';
import {currentKnowledge} from './current.ts';

/** Provides what pages outside `docs/` need from the model; they import it from `@generated/knowledge/default/`. */
export default function knowledgePlugin(): Plugin<KnowledgeBase> {
  return {
    name: 'knowledge',
    loadContent: currentKnowledge,
    async contentLoaded({content, actions}) {
      await actions.createData('atlas.json', JSON.stringify(atlasView(content)));
      await actions.createData('glossary.json', JSON.stringify(glossaryView(content)));
    },
  };
}
