import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ProjectFrontMatter} from '../../knowledge/schema.ts';
import type {PageView} from '../../knowledge/views.ts';

/** The front matter of a page as its author wrote it. Any key may be missing, even those that are lists in the model. */
export type Facts = Partial<ProjectFrontMatter>;

/** A page of `docs/`: its own front matter, and what the model knows about it from other pages. */
export interface Page {
  readonly title: string;
  readonly description: string | undefined;
  readonly facts: Facts;
  /** Undefined if the page is no project, tombstone, category or landing page. */
  readonly view: PageView | undefined;
}

/** The page being rendered. Its front matter was validated when the site was built. */
export function usePage(): Page {
  const {metadata, frontMatter} = useDoc();
  const {knowledge: view, ...facts} = frontMatter as Facts & {readonly knowledge?: PageView};
  return {title: metadata.title, description: facts.description, facts, view};
}
