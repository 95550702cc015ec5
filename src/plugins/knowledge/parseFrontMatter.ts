import type {ParseFrontMatter} from '@docusaurus/types';
import {frontMatterOf, readFrontMatter} from '../../knowledge/frontMatter.ts';
import {keywordsOf} from '../../knowledge/keywords.ts';
import {pageView} from '../../knowledge/views.ts';
import {knowledgeWith, repositoryPath} from './current.ts';

/**
 * Adds to the front matter of a page of `docs/` what the model knows beyond the page itself.
 *
 * `knowledge` is what the theme draws around the text ({@link pageView}), so that a page carries its own
 * data and no other page's. `keywords` reach the search index through the page's head.
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
      // As the model reads it: Docusaurus' own reader makes a Date of a day, which no page can carry.
      ...dataOf(fileContent),
      // A date may be a year alone, which YAML takes for a number.
      ...(project && {events: project.events}),
      knowledge: pageView(knowledge, file),
      ...(keywords.length > 0 && {keywords}),
      // No list of projects leads to a page that only says why it was left out.
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
