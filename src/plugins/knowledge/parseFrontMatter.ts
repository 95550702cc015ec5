import type {ParseFrontMatter} from '@docusaurus/types';
import {frontMatterOf, readFrontMatter} from '../../knowledge/frontMatter.ts';
import {keywordsOf} from '../../knowledge/keywords.ts';
import {pageView} from '../../knowledge/views.ts';
import {knowledgeWith, repositoryPath} from './current.ts';

/**
 * Adds what the model knows to the front matter of a page of `docs/`.
 *
 * `knowledge` is what the theme renders around the text ({@link pageView}), so that the browser loads a page's own data
 * and no other page's. `keywords` reach the search index through the head of the page.
 */
export const parseFrontMatter: ParseFrontMatter = async ({
  filePath,
  fileContent,
  defaultParseFrontMatter,
}) => {
  const {content, frontMatter} = await defaultParseFrontMatter({filePath, fileContent});
  const file = repositoryPath(filePath);
  if (!file.startsWith('docs/')) {
    return {content, frontMatter};
  }
  const knowledge = await knowledgeWith(file, fileContent);
  const project = [...knowledge.projects, ...knowledge.tombstones].find(
    (candidate) => candidate.file === file,
  );
  const keywords = project ? keywordsOf(knowledge, project) : [];
  return {
    content,
    frontMatter: {
      // Not the front matter as Docusaurus parses it, where a day is a Date object, which cannot be serialized.
      ...dataOf(fileContent),
      // From the model, because an event dated with a year alone is a number in YAML.
      ...(project && {events: project.events}),
      knowledge: pageView(knowledge, file),
      ...(keywords.length > 0 && {keywords}),
      // A page that only says why its project was removed must not appear in any list.
      ...(project?.retired !== undefined && {
        tags: [],
        pagination_next: null,
        pagination_prev: null,
      }),
    },
  };
};

function dataOf(text: string): object {
  const yaml = readFrontMatter(frontMatterOf(text) ?? '', 2);
  return 'data' in yaml && typeof yaml.data === 'object' && yaml.data !== null ? yaml.data : {};
}
