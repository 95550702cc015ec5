import type {PhrasingContent} from 'mdast';
import type {Category, Project} from '../knowledge/model.ts';
import {projectsIn} from '../knowledge/select.ts';
import {twinPath} from './addresses.ts';
import {lastChecked, type DataFile, type DataSource} from './dataFile.ts';
import {heading, link, list, paragraph, text, toMarkdown} from './markdown.ts';
import {addressesIn} from './ownAddress.ts';
import {twins} from './twins.ts';

/** `llms.txt` as specified at llmstxt.org: a name, a summary, and lists of links, here to the Markdown twins. */
export function llmsText({knowledge, site}: DataSource): DataFile {
  const {projects, categories} = knowledge;
  const checked = lastChecked(knowledge);
  const line = (path: string, label: string, what: string): PhrasingContent[] => [
    link(path, label),
    text(`: ${what}`),
  ];
  const tree = [
    heading(1, site.title),
    {
      type: 'blockquote' as const,
      children: [
        paragraph(
          text(
            `A reference to ${projects.length} projects that join AI and blockchains: what each one is, whether it is still active, what is similar to it, and who says so.`,
          ),
        ),
      ],
    },
    paragraph(
      text(
        `Every claim names its source; what only the 2024 overview says is marked as such.${checked ? ` The latest day on which a page was compared with its sources is ${checked}.` : ''} The status unconfirmed means that what was found does not show whether a project is still active, not that it ended. The text is licensed CC BY 4.0. Each link below is to Markdown; the same address without .md is the page for people.`,
      ),
    ),
    heading(2, 'Categories'),
    ...list(twinLinks(categories)),
    ...categories.flatMap((category) => {
      const atHome = projectsIn(knowledge, category).filter(
        ({categories: [home]}) => home === category.slug,
      );
      return atHome.length > 0 ? [heading(2, category.title), ...list(twinLinks(atHome))] : [];
    }),
    heading(2, 'Data'),
    ...list([
      line('/api/v1/all.json', 'Everything as JSON', 'facts, relations, events and texts'),
      line('/api/v1/projects.csv', 'Table of projects', 'a row a project'),
      line('/api/v1/glossary.json', 'Glossary', 'the words of the field, explained'),
      line('/api/v1/openapi.json', 'OpenAPI description', 'every file for programs'),
    ]),
    heading(2, 'Optional'),
    ...list([line('/llms-full.txt', 'All pages', 'the Markdown of every page in one file')]),
  ];
  return {path: '/llms.txt', text: toMarkdown(tree, addressesIn(site, '/'))};
}

/** `llms-full.txt`: the twins one after the other, with a rule between them. */
export function llmsFullText(source: DataSource): DataFile {
  const texts = twins(source, '/').map(({text: twin}) => twin);
  return {path: '/llms-full.txt', text: texts.join('\n---\n\n')};
}

function twinLinks(pages: readonly (Project | Category)[]): PhrasingContent[][] {
  return pages.map(({title, permalink, description}) => [
    link(twinPath(permalink), title),
    text(`: ${description}`),
  ]);
}
