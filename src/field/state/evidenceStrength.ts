import {CONFIDENCE_LABELS, type Confidence} from '../../knowledge/labels.ts';
import type {KnowledgeBase, Project} from '../../knowledge/model.ts';
import {capitalized, counted, inWords, verb} from '../words.ts';
import type {Series} from './series.ts';

/** By how well pages are sourced: how many claims they make, and who supports them. */
export function evidenceStrength({projects}: KnowledgeBase): Series {
  const of = (confidence: Confidence | undefined) =>
    projects.filter((project) => project.confidence === confidence);
  const groups = [
    ...Object.entries(CONFIDENCE_LABELS).map(([key, label]) => ({
      label: capitalized(label),
      projects: of(key as Confidence),
    })),
    {label: 'Not rated', projects: of(undefined)},
  ].filter((group) => group.projects.length > 0);
  const [, claims = 0, own = 0, others = 0, overview = 0] = figuresOf(projects);
  const share = (part: number) => `${Math.round((100 * part) / claims)}%`;
  const high = of('high').length;
  return {
    id: 'evidence',
    question: 'How well is it sourced?',
    sentence:
      claims === 0
        ? 'No claim names a source.'
        : `${capitalized(counted(claims, 'claim'))} ${verb(claims, 'names a source', 'name their sources')}: ${share(own)} a page of the project itself, ${share(others)} only pages of others, ${share(overview)} only the overview of 2024. On ${inWords(high)} of ${counted(projects.length, 'page')} several sources agree.`,
    columns: ['Confidence', 'Projects', 'Claims', 'Own pages', 'Others alone', 'Overview alone'],
    rows: [
      ...groups.map((group) => ({label: group.label, figures: figuresOf(group.projects)})),
      {label: 'All', figures: figuresOf(projects)},
    ],
  };
}

function figuresOf(projects: readonly Project[]): readonly number[] {
  const sum = (part: keyof Project['evidence']) =>
    projects.reduce((total, {evidence}) => total + evidence[part], 0);
  return [projects.length, sum('claims'), sum('own'), sum('others'), sum('overview')];
}
