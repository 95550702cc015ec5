import type {Confidence, Status} from '../../knowledge/labels.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {homeOf, hueOf, subcategoriesOf, topOf} from '../../knowledge/select.ts';
import {fieldData} from '../fieldData.ts';
import type {Series} from './series.ts';
import {stateOfField} from './stateOfField.ts';

/** A project as one mark in a chart. */
export interface ProjectMark {
  readonly name: string;
  readonly permalink: string;
  readonly status?: Status;
  /** The label of the top category of its home. */
  readonly category?: string;
  readonly hue: number;
  readonly founded?: number;
  readonly confidence?: Confidence;
  /** How many claims its page makes, and how many of them a page of the project itself supports. */
  readonly claims: number;
  readonly own: number;
}

/** Everything that the state of the field is drawn from. */
export interface StateData {
  readonly series: readonly Series[];
  /** In the order of the site. */
  readonly projects: readonly ProjectMark[];
  /** Hues of the top categories by their labels. */
  readonly hues: Readonly<Record<string, number>>;
  /** The latest day on which a page was compared with its sources. */
  readonly checked?: string;
}

/** Collects it from the knowledge base. */
export function stateData(knowledge: KnowledgeBase): StateData {
  const {checked} = fieldData(knowledge);
  return {
    series: stateOfField(knowledge),
    projects: knowledge.projects.map((project) => {
      const home = homeOf(knowledge, project);
      const {label, permalink, status, founded, confidence, evidence} = project;
      return {
        name: label,
        permalink,
        ...(status && {status}),
        ...(home && {category: topOf(knowledge, home).label}),
        hue: home ? hueOf(knowledge, home) : 1,
        ...(founded !== undefined && {founded}),
        ...(confidence && {confidence}),
        claims: evidence.claims,
        own: evidence.own,
      };
    }),
    hues: Object.fromEntries(
      subcategoriesOf(knowledge).map((category) => [category.label, hueOf(knowledge, category)]),
    ),
    ...(checked !== undefined && {checked}),
  };
}
