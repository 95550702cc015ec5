import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ProjectFrontMatter} from '../../knowledge/schema.ts';
import type {PageView} from '../../knowledge/views.ts';

/** The facts of a page as its author wrote them: a list that is empty may be absent. */
export type Facts = Partial<ProjectFrontMatter>;

/** What a page of `docs/` says in its front matter, and what the model knows around it. */
export interface Page {
  readonly title: string;
  readonly description: string | undefined;
  readonly facts: Facts;
  /** Absent for a page that is neither project nor category nor the landing page. */
  readonly view: PageView | undefined;
}

/** The page being drawn. Its front matter was checked against the schema when the site was built. */
export function usePage(): Page {
  const {metadata, frontMatter} = useDoc();
  const {knowledge: view, ...facts} = frontMatter as Facts & {readonly knowledge?: PageView};
  return {title: metadata.title, description: facts.description, facts, view};
}
