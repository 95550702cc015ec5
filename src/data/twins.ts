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
import {absolute, jsonPath, twinPath, type Site} from './addresses.ts';
import type {DataFile, DataSource} from './dataFile.ts';
import {heading, link, list, paragraph, text, toMarkdown} from './markdown.ts';

/**
 * Returns each page of `docs/` and the glossary as plain Markdown beside its HTML: header, facts, text, what the theme
 * draws around it, and sources.
 */
export function twins({knowledge, site, bodies}: DataSource): DataFile[] {
  const {landing, categories, projects, tombstones} = knowledge;
  const twin = (
    {permalink, file, title}: {permalink: string; file: string; title: string},
    around: {before: RootContent[]; after: RootContent[]},
  ) => ({
    path: twinPath(permalink),
    text: toMarkdown([
      heading(1, title),
      ...around.before,
      ...withBeforeNotes(bodies.get(file), around.after),
    ]),
  });
  return [
    ...(landing ? [twin(landing, aroundLanding(landing, knowledge, site))] : []),
    ...categories.map((category) => twin(category, aroundCategory(category, knowledge, site))),
    ...projects.map((project) => twin(project, aroundProject(project, knowledge, site))),
    ...tombstones.map((tombstone) => twin(tombstone, aroundTombstone(tombstone))),
    glossaryTwin(knowledge, site),
  ];
}

/** As on the page, what follows the text comes before its footnotes. */
function withBeforeNotes(body: Root | undefined, after: readonly RootContent[]): RootContent[] {
  const blocks = body?.children ?? [];
  const isNote = ({type}: RootContent) => type === 'footnoteDefinition' || type === 'definition';
  return [...blocks.filter((block) => !isNote(block)), ...after, ...blocks.filter(isNote)];
}

function aroundLanding(landing: Landing, knowledge: KnowledgeBase, site: Site) {
  return {
    before: [quote(landing.description), ...list(pageLines(landing.permalink, site))],
    after: [heading(2, 'Categories'), ...list(entries(subcategoriesOf(knowledge), site))],
  };
}

function aroundCategory(category: Category, knowledge: KnowledgeBase, site: Site) {
  const projects = projectsIn(knowledge, category);
  return {
    before: [quote(category.description), ...list(pageLines(category.permalink, site))],
    after: [
      ...(projects.length > 0 ? [heading(2, 'Projects'), ...list(entries(projects, site))] : []),
      ...subcategoriesOf(knowledge, category).flatMap((child) => [
        heading(2, child.title),
        paragraph(text(child.description)),
        ...list(entries(projectsIn(knowledge, child), site)),
      ]),
    ],
  };
}

function aroundProject(project: Project, knowledge: KnowledgeBase, site: Site) {
  const relations = relationsOf(knowledge, project).map((relation) => {
    const {target, permalink, sources} = relation;
    const name = permalink ? link(absolute(site, permalink), target) : text(target);
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
      ...list([...pageLines(project.permalink, site), ...factItems(project, knowledge, site)]),
    ],
    after: [
      ...(relations.length > 0 ? [heading(2, 'Relations'), ...list(relations)] : []),
      ...(events.length > 0 ? [heading(2, 'History'), ...list(events)] : []),
    ],
  };
}

function aroundTombstone({retired = ''}: Project) {
  return {
    before: [
      paragraph(text(`The atlas no longer lists this project. ${retired}`)),
      heading(2, 'What the page said'),
    ],
    after: [],
  };
}

function glossaryTwin(knowledge: KnowledgeBase, site: Site): DataFile {
  const entry = ({term, definition, more, projects, sources}: TermView): RootContent[] => [
    heading(2, term),
    paragraph(text(definition)),
    ...(more ? [paragraph(text(more))] : []),
    ...list([
      ...projects.map(({label, permalink}) => [
        text('See '),
        link(absolute(site, permalink), label),
      ]),
      ...sources.map(({title, url, seen}) => [
        text('Source: '),
        link(url, title),
        text(`, seen ${seen}`),
      ]),
    ]),
  ];
  return {
    path: twinPath('/glossary'),
    text: toMarkdown([
      heading(1, 'Glossary'),
      ...list(pageLines('/glossary', site)),
      ...glossaryView(knowledge).flatMap(entry),
    ]),
  };
}

function pageLines(permalink: string, site: Site): PhrasingContent[][] {
  return [
    [text('Page: '), link(absolute(site, permalink), absolute(site, permalink))],
    [
      text('Data: '),
      link(absolute(site, jsonPath(permalink)), absolute(site, jsonPath(permalink))),
    ],
  ];
}

/** Returns a line for each known fact, in the words of the page, with its source. */
function factItems(project: Project, knowledge: KnowledgeBase, site: Site): PhrasingContent[][] {
  const facts = factLines(project, knowledge.facts, ['page', 'sheet']).map(
    ({label, text: words, url, source}) =>
      url === undefined
        ? [text(`${label}: ${words}`), ...sourceMark(source)]
        : [text(`${label}: `), link(url, url), ...sourceMark(source)],
  );
  const categories = categoriesOf(knowledge, project).map(({title, permalink}) => [
    text('Category: '),
    link(absolute(site, permalink), title),
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

function entries(pages: readonly (Project | Category)[], site: Site): PhrasingContent[][] {
  return pages.map(({title, permalink, description}) => [
    link(absolute(site, permalink), title),
    text(`: ${description}`),
  ]);
}

function quote(description: string): RootContent {
  return {type: 'blockquote', children: [paragraph(text(description))]};
}
