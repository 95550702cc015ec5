import type {ParseFrontMatter} from '@docusaurus/types';
import type {ReadPage} from '../../knowledge/assemble.ts';
import {frontMatterOf, readFrontMatter, splitPage} from '../../knowledge/frontMatter.ts';
import {keywordsOf} from '../../knowledge/keywords.ts';
import {ProblemError, type Finding} from '../../knowledge/problem.ts';
import {projectOn} from '../../knowledge/select.ts';
import {pageView, type PageView} from '../../knowledge/views.ts';
import {knowledgeWith, repositoryPath} from './current.ts';
import {guardedPage} from './guardedPage.ts';
import {isDev} from './isDev.ts';
import {soundFrontMatter, soundText} from './soundPage.ts';

/**
 * Cuts a page into front matter and body, and adds what the model knows to the front matter of a page of `docs/`.
 *
 * Docusaurus asks this function about every page and article. It does not use the library by which Docusaurus would do so:
 * that one runs front matter in JavaScript, and ends it elsewhere than we do.
 *
 * `knowledge` is what the theme renders around the text ({@link pageView}), so that the browser loads a page's own data
 * and no other page's. `keywords` reach the search index through the head of the page.
 *
 * @param commits the commit that last changed each file, as far as it is known
 * @throws ProblemError for a page that may not stand; in `npm run dev`, that page is empty instead
 */
export function frontMatterParser(commits: ReadonlyMap<string, string>): ParseFrontMatter {
  return async ({filePath, fileContent}) => {
    const file = repositoryPath(filePath);
    // A build has judged and read the same text already.
    const page = isDev ? undefined : guardedPage(file, fileContent);
    if (page && page.faults.length > 0) throw new ProblemError(page.faults);
    const text = isDev ? soundText(file, fileContent) : fileContent;
    const content = splitPage(text).body.trim();
    const frontMatter = page
      ? dataOf(page.words, fileContent)
      : soundFrontMatter(file, fileContent);
    if (!file.startsWith('docs/')) {
      return {content, frontMatter};
    }
    const knowledge = await knowledgeWith(file, fileContent);
    const project = projectOn(knowledge, file);
    const keywords = project ? keywordsOf(knowledge, project) : [];
    // A view counts the sources of its text: where the one is left out, so is the other.
    const view = text === '' ? undefined : pageView(knowledge, file);
    return {
      content,
      frontMatter: {
        ...frontMatter,
        // From the model, because a date that is only a year is a number in YAML.
        ...(project && {events: project.events, relations: project.relations}),
        knowledge: withVersion(view, commits.get(file)),
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
}

/** As long as git hosts need it to be. */
const COMMIT_LENGTH = 12;

/** Names the commit of a project's page, for citations. */
function withVersion(view: PageView | undefined, commit: string | undefined): PageView | undefined {
  const version = commit?.slice(0, COMMIT_LENGTH);
  return view?.kind === 'project' && version ? {...view, version} : view;
}

/** @param words what the model took from the page, if it is one of `docs/` */
function dataOf(words: ReadPage | Finding, text: string): Record<string, unknown> {
  const yaml =
    'frontMatter' in words ? words.frontMatter : readFrontMatter(frontMatterOf(text) ?? '', 2);
  const isMap = 'data' in yaml && typeof yaml.data === 'object' && yaml.data !== null;
  return isMap ? {...yaml.data} : {};
}
