import type {LinkView} from './linkView.ts';
import type {KnowledgeBase, Term} from './model.ts';

/** A term as the page of the glossary shows it. */
export interface TermView extends Pick<Term, 'slug' | 'term' | 'definition' | 'more' | 'sources'> {
  readonly projects: readonly LinkView[];
}

/** The terms of the glossary with the names of their example projects. */
export function glossaryView({glossary, projects}: KnowledgeBase): readonly TermView[] {
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  return glossary.map(({slug, term, definition, more, sources, projects: shown}) => ({
    slug,
    term,
    definition,
    ...(more && {more}),
    sources,
    projects: shown.flatMap((name) => {
      const project = bySlug.get(name);
      return project ? [{label: project.title, permalink: project.permalink}] : [];
    }),
  }));
}
