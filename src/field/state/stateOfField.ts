import type {KnowledgeBase} from '../../knowledge/model.ts';
import {chainSeries} from './chains.ts';
import {checkAges} from './checkAges.ts';
import {eventKinds} from './eventKinds.ts';
import {evidenceStrength} from './evidenceStrength.ts';
import {firstEdition} from './firstEdition.ts';
import {foundingYears} from './foundingYears.ts';
import {resourceSeries} from './resources.ts';
import type {Series} from './series.ts';
import {statusByCategory} from './statusByCategory.ts';

/** Answers the questions to the whole field, in the order in which a page asks them. */
export function stateOfField(knowledge: KnowledgeBase): readonly Series[] {
  return [
    statusByCategory(knowledge),
    firstEdition(knowledge),
    chainSeries(knowledge),
    resourceSeries(knowledge),
    foundingYears(knowledge),
    eventKinds(knowledge),
    evidenceStrength(knowledge),
    checkAges(knowledge),
  ];
}
