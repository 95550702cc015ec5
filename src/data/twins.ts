import {dirname} from 'node:path/posix';
import type {PhrasingContent, Root, RootContent} from 'mdast';
import {factLines} from '../knowledge/factLines.ts';
import type {Category, KnowledgeBase, Landing, Project} from '../knowledge/model.ts';
import {EVENT_KIND_LABELS} from '../knowledge/labels.ts';
import {periodWords} from '../knowledge/period.ts';
import {relationsOf} from '../knowledge/relate.ts';
import {relationLabel} from '../knowledge/relationTypes.ts';
import {categoriesOf, projectsIn, subcategoriesOf} from '../knowledge/select.ts';
import {OVERVIEW} from '../knowledge/values.ts';
import {glossaryView, type TermView} from '../knowledge/glossaryView.ts';
import {jsonPath, twinPath} from './addresses.ts';
import type {DataFile, DataSource} from './dataFile.ts';
import {heading, link, list, markdownText, paragraph, text, type MarkdownText} from './markdown.ts';
import {oncePer} from '../knowledge/oncePer.ts';
import {addressesIn, type ToAddress} from './ownAddress.ts';

/**
 * Returns each page of `docs/` and the glossary as plain Markdown beside its HTML: header, facts, text, what the theme
 * draws around it, and sources.
 *
 * @param folder where the texts will be read, if not beside their pages
 */
export function twins(source: DataSource, folder?: string): DataFile[] {
  return twinTexts(source).map(({path, textFor}) => ({
    path,
    text: textFor(addressesIn(source.site, folder ?? dirname(path))),
  }));
}

interface TwinText {
  readonly path: string;
  readonly textFor: MarkdownText;
}

const twinTexts = oncePer(({knowledge, site, bodies}: DataSource): readonly TwinText[] => {
  const {landing, categories, projects, tombstones} = knowledge;
  const toAddress = addressesIn(site, '/');
  const twin = <Of extends Landing | Category | Project>(
    page: Of,
    around: (page: Of, knowledge: KnowledgeBase, toAddress: ToAddress) => Around,
  ): TwinText => {
    const {before, after} = around(page, knowledge, toAddress);
    const body = withBeforeNotes(bodies.get(page.file), after);
    const textFor = markdownText([heading(1, page.title), ...before, ...body]);
    return {path: twinPath(page.permalink), textFor};
  };
  return [
    ...(landing ? [twin(landing, aroundLanding)] : []),
    ...categories.map((category) => twin(category, aroundCategory)),
    ...projects.map((project) => twin(project, aroundProject)),
    ...tombstones.map((tombstone) => twin(tombstone, aroundTombstone)),
    {path: twinPath('/glossary'), textFor: markdownText(glossary(knowledge, toAddress))},
  ];
});

/** What stands before and after the text of a page. */
interface Around {
  readonly before: readonly RootContent[];
  readonly after: readonly RootContent[];
}

/** As on the page, what follows the text comes before its footnotes. */
function withBeforeNotes(body: Root | undefined, after: readonly RootContent[]): RootContent[] {
  const blocks = body?.children ?? [];
  const isNote = ({type}: RootContent) => type === 'footnoteDefinition' || type === 'definition';
  return [...blocks.filter((block) => !isNote(block)), ...after, ...blocks.filter(isNote)];
}

function aroundLanding(landing: Landing, knowledge: KnowledgeBase, toAddress: ToAddress): Around {
  return {
    before: [quote(landing.description), ...list(pageLines(landing.permalink, toAddress))],
    after: [heading(2, 'Categories'), ...list(entries(subcategoriesOf(knowledge)))],
  };
}

function aroundCategory(
  category: Category,
  knowledge: KnowledgeBase,
  toAddress: ToAddress,
): Around {
  const projects = projectsIn(knowledge, category);
  return {
    before: [quote(category.description), ...list(pageLines(category.permalink, toAddress))],
    after: [
      ...(projects.length > 0 ? [heading(2, 'Projects'), ...list(entries(projects))] : []),
      ...subcategoriesOf(knowledge, category).flatMap((child) => [
        heading(2, child.title),
        paragraph(text(child.description)),
        ...list(entries(projectsIn(knowledge, child))),
      ]),
    ],
  };
}

function aroundProject(project: Project, knowledge: KnowledgeBase, toAddress: ToAddress): Around {
  const relations = relationsOf(knowledge, project).map((relation) => {
    const {target, permalink, sources} = relation;
    const name = permalink ? link(permalink, target) : text(target);
    const period = periodWords(relation);
    return [
      text(`${relationLabel(relation)} `),
      name,
      ...(period ? [text(`, ${period}`)] : []),
      ...sourceMark(...sources),
    ];
  });
  const events = [...project.events]
    .sort((a, b) => a.date.localeCompare(b.date, 'en'))
    .map(({date, kind, title, source}) => [
      text(`${date}, ${EVENT_KIND_LABELS[kind]}: ${title}`),
      ...sourceMark(source),
    ]);
  return {
    before: [
      quote(project.description),
      ...list([...pageLines(project.permalink, toAddress), ...factItems(project, knowledge)]),
    ],
    after: [
      ...(relations.length > 0 ? [heading(2, 'Relations'), ...list(relations)] : []),
      ...(events.length > 0 ? [heading(2, 'History'), ...list(events)] : []),
    ],
  };
}

function aroundTombstone({retired = ''}: Project): Around {
  return {
    before: [
      paragraph(text(`The atlas no longer lists this project. ${retired}`)),
      heading(2, 'What the page said'),
    ],
    after: [],
  };
}

function glossary(knowledge: KnowledgeBase, toAddress: ToAddress): RootContent[] {
  const entry = ({term, definition, more, projects, sources}: TermView): RootContent[] => [
    heading(2, term),
    paragraph(text(definition)),
    ...(more ? [paragraph(text(more))] : []),
    ...list([
      ...projects.map(({label, permalink}) => [text('See '), link(permalink, label)]),
      ...sources.map(({title, url, seen}) => [
        text('Source: '),
        link(url, title),
        text(`, seen ${seen}`),
      ]),
    ]),
  ];
  return [
    heading(1, 'Glossary'),
    ...list(pageLines('/glossary', toAddress)),
    ...glossaryView(knowledge).flatMap(entry),
  ];
}

/** @param toAddress of any folder: only an address in full is shown. */
function pageLines(permalink: string, toAddress: ToAddress): PhrasingContent[][] {
  // A relative address says little to a reader.
  const own = (path: string) => {
    const address = toAddress(path);
    return link(path, URL.canParse(address) ? address : path);
  };
  return [
    [text('Page: '), own(permalink)],
    [text('Data: '), own(jsonPath(permalink))],
  ];
}

/** Returns a line for each known fact, in the words of the page, with its source. */
function factItems(project: Project, knowledge: KnowledgeBase): PhrasingContent[][] {
  const facts = factLines(project, knowledge.facts, ['page', 'sheet']).map(
    ({label, text: words, url, source}) =>
      url === undefined
        ? [text(`${label}: ${words}`), ...sourceMark(source)]
        : [text(`${label}: `), link(url, url), ...sourceMark(source)],
  );
  const categories = categoriesOf(knowledge, project).map(({title, permalink}) => [
    text('Category: '),
    link(permalink, title),
  ]);
  const tags = knowledge.tags
    .filter(({slug}) => project.tags.includes(slug))
    .map(({label}) => label);
  return [
    ...facts,
    ...categories,
    ...(tags.length > 0 ? [[text(`Tags: ${tags.join(', ')}`)]] : []),
  ];
}

/** Returns links to the sources in brackets; nothing if there are none. */
function sourceMark(...sources: readonly (string | undefined)[]): PhrasingContent[] {
  const marks = sources.flatMap((source, index) =>
    source === undefined
      ? []
      : [
          text(index === 0 ? ' (' : ', '),
          source === OVERVIEW ? text('2024 overview') : link(source, 'source'),
        ],
  );
  return marks.length > 0 ? [...marks, text(')')] : [];
}

function entries(pages: readonly (Project | Category)[]): PhrasingContent[][] {
  return pages.map(({title, permalink, description}) => [
    link(permalink, title),
    text(`: ${description}`),
  ]);
}

function quote(description: string): RootContent {
  return {type: 'blockquote', children: [paragraph(text(description))]};
}
