import type {
  CollectionPage,
  DefinedTermSet,
  ListItem,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type {TermView} from '../../knowledge/glossaryView.ts';
import type {CategoryView} from '../../knowledge/views.ts';
import {listedProjects} from '../category/listedProjects.ts';
import type {Facts} from '../page/usePage.ts';

/** What a page states about itself in JSON-LD, in the vocabulary of schema.org. */
export type LinkedData =
  | WithContext<WebSite>
  | WithContext<WebPage>
  | WithContext<CollectionPage>
  | WithContext<DefinedTermSet>;

/** Adds scheme, host and base path to a path such as `/projects/akash-network`. */
export type ToAbsolute = (path: string) => string;

interface Head {
  readonly title: string;
  readonly description: string;
  /** Address on the site without the base path. */
  readonly permalink: string;
}

const CONTEXT = 'https://schema.org';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The site as a whole, on its home page. */
export function siteData(name: string, description: string, toAbsolute: ToAbsolute) {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': siteId(toAbsolute),
    url: toAbsolute('/'),
    name,
    description,
    inLanguage: 'en',
    license: LICENSE,
  } satisfies LinkedData;
}

/** A page about one project. */
export function projectData(head: Head, facts: Facts, toAbsolute: ToAbsolute) {
  const {aliases = [], website, repository, founded, checked} = facts;
  return {
    ...pageData('WebPage', head, toAbsolute),
    ...(checked && {dateModified: checked}),
    about: {
      '@type': 'Project',
      name: head.title,
      ...(aliases.length > 0 && {alternateName: aliases}),
      ...(website && {url: website}),
      ...(repository && {sameAs: [repository]}),
      ...(founded && {foundingDate: String(founded)}),
    },
  } satisfies LinkedData;
}

/** A page that lists the projects of a category and its subcategories. */
export function categoryData(category: CategoryView, toAbsolute: ToAbsolute) {
  const projects = listedProjects(category);
  return {
    ...pageData('CollectionPage', category, toAbsolute),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: projects.length,
      itemListElement: projects.map(({title, permalink}, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: toAbsolute(permalink),
      })),
    },
  } satisfies LinkedData;
}

/** The glossary as a set of terms. */
export function glossaryData(head: Head, terms: readonly TermView[], toAbsolute: ToAbsolute) {
  return {
    ...pageData('DefinedTermSet', head, toAbsolute),
    hasDefinedTerm: terms.map(({slug, term, definition}) => ({
      '@type': 'DefinedTerm' as const,
      '@id': toAbsolute(`${head.permalink}#${slug}`),
      url: toAbsolute(`${head.permalink}#${slug}`),
      name: term,
      description: definition,
    })),
  } satisfies LinkedData;
}

function pageData<Type extends string>(
  type: Type,
  {title, description, permalink}: Head,
  toAbsolute: ToAbsolute,
) {
  return {
    '@context': CONTEXT,
    '@type': type,
    '@id': toAbsolute(permalink),
    url: toAbsolute(permalink),
    name: title,
    description,
    inLanguage: 'en',
    license: LICENSE,
    isPartOf: {'@id': siteId(toAbsolute)},
  } as const;
}

function siteId(toAbsolute: ToAbsolute): string {
  return `${toAbsolute('/')}#site`;
}
