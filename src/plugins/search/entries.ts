import {otherNamesOf, searchWordsOf} from '../../knowledge/keywords.ts';
import {monogramOf} from '../../knowledge/monogram.ts';
import {hueOfProject} from '../../knowledge/views.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {Entry} from '../../search/searchIndex.ts';

/** The entries that search takes from the model: projects, categories, tags and terms. */
export function entriesOf(knowledge: KnowledgeBase): Omit<Entry, 'said'>[] {
  const {projects, categories, tags, glossary} = knowledge;
  return [
    ...projects.map((project): Omit<Entry, 'said'> => {
      const {slug, permalink, title, description, status, chains, resources} = project;
      return {
        permalink,
        kind: 'project',
        slug,
        title,
        names: otherNamesOf(knowledge, project),
        description,
        keywords: searchWordsOf(knowledge, project),
        categories: project.categories,
        tags: project.tags,
        mark: [monogramOf(knowledge, project), hueOfProject(knowledge, project)],
        ...(status && {status}),
        ...(chains.length > 0 && {chains}),
        ...(resources.length > 0 && {resources}),
      };
    }),
    ...categories.map(
      ({permalink, slug, title, label, aliases, description, parent}): Omit<Entry, 'said'> => {
        const names = label === title ? aliases : [label, ...aliases];
        const above = parent === undefined ? [] : [parent];
        const base = {permalink, kind: 'category', slug, title, names, description} as const;
        const shorter = label === title ? {} : {label};
        return {...base, ...shorter, keywords: [], categories: above, tags: []};
      },
    ),
    ...tags.map(({permalink, slug, label, description}): Omit<Entry, 'said'> => {
      const base = {permalink, kind: 'tag', slug, title: label, names: [], description} as const;
      return {...base, keywords: [], categories: [], tags: [slug]};
    }),
    ...glossary.map(({permalink, slug, term, words, definition, more}): Omit<Entry, 'said'> => {
      const base = {permalink, kind: 'term', slug, title: term, names: words} as const;
      const description = more === undefined ? definition : `${definition} ${more}`;
      return {...base, description, keywords: [], categories: [], tags: []};
    }),
  ];
}
