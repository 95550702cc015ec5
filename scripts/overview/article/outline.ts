import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {emojify} from 'node-emoji';
import {visit} from 'unist-util-visit';
import {didYouMean, ProblemError, type Problem} from '../../../src/knowledge/problem.ts';
import {toSlug} from '../../../src/knowledge/slug.ts';
import type {CategoryNode, Note, Outline, OwnedHeading, Owner, ProjectNode} from './model.ts';
import {joinLists} from './joinLists.ts';
import type {Article} from './parse.ts';
import {toParts} from './parts.ts';
import {ProjectRegister} from './projects.ts';
import {toSections, type Section} from './sections.ts';
import {isHeading, type Unit} from './unit.ts';
import {toUnits} from './units.ts';
import {extrasOf, withExtras, lineTextOf} from './lineText.ts';

/**
 * Finds the categories and projects of an article.
 *
 * A section is a category if it or a section in it lists projects, if the front matter names it, or if it is between two
 * categories. The text before the first category and after the last is the prose of the landing page.
 *
 * @throws ProblemError that lists every name that is missing or would give two pages one address
 */
export function toOutline(article: Article): Outline {
  return new OutlineBuilder(article).build();
}

class OutlineBuilder {
  readonly #article: Article;
  readonly #register = new ProjectRegister();
  readonly #problems: Problem[] = [];
  readonly #owners = new Map<Unit, Owner>();
  readonly #categories = new Map<string, {title: string; line: number}>();
  readonly #titles = new Set<Unit>();
  readonly #settingsUsed = new Set<string>();
  /** Entries that contradict others and cannot be projects. */
  readonly #asProse = new Set<Unit>();
  readonly #notes: Note[] = [];

  constructor(article: Article) {
    this.#article = article;
  }

  build(): Outline {
    const units = toUnits(this.#article);
    const {title, lead, sections} = toSections(units);
    const isCategory = sections.map((section) => this.#isCategory(section));
    const first = isCategory.indexOf(true);
    const last = isCategory.lastIndexOf(true);
    const opening = first === -1 ? sections : sections.slice(0, first);
    const middle = first === -1 ? [] : sections.slice(first, last + 1);
    const closing = first === -1 ? [] : sections.slice(last + 1);

    const landing: Owner = {type: 'landing'};
    const intro = [
      ...this.#title(title),
      ...this.#prose(lead, landing),
      ...opening.flatMap((section) => this.#sectionProse(section, landing)),
    ];
    // Categories of the first level choose their slugs first: they have no parent whose slug could tell them apart.
    const slugs = middle.map((section) => this.#claimSlug(section));
    const categories = middle.flatMap((section, index) => this.#category(section, slugs[index]));
    this.#problems.sort((a, b) => a.line - b.line || a.column - b.column);
    this.#checkSettings();
    if (this.#problems.length > 0) {
      throw new ProblemError(this.#problems);
    }
    return {
      article: this.#article,
      title:
        this.#article.frontMatter.title ??
        ((title && titleOf(title)) || titleFromFile(this.#article.file)),
      intro,
      categories,
      projects: this.#register.projects,
      closing: closing.flatMap((section) => this.#sectionProse(section, landing)),
      headings: this.#headings(units, title),
      parts: toParts(this.#article, units, (unit) => this.#ownerOf(unit), title),
      unnamed: linesOfItems(
        units.filter((unit) => unit.type === 'prose' || !this.#isProject(unit)),
      ),
      notes: this.#notes,
    };
  }

  /** The title becomes front matter of the landing page. If the article's front matter has another, it stays a heading. */
  #title(unit: (Unit & {type: 'heading'}) | undefined): RootContent[] {
    if (!unit) return [];
    this.#own(unit, {type: 'landing'});
    return this.#givesTitle(unit) ? headingExtras(unit) : [unit.node];
  }

  #isCategory(section: Section): boolean {
    return (
      section.units.some(({type}) => type === 'entry') ||
      this.#settings(section) !== undefined ||
      section.children.some((child) => this.#isCategory(child))
    );
  }

  #settings({heading}: Section) {
    const {categories} = this.#article.frontMatter;
    const title = lineTextOf(heading.node);
    return Object.hasOwn(categories, title) ? categories[title] : undefined;
  }

  #category(section: Section, slug: string | undefined): CategoryNode[] {
    const {heading, depth} = section;
    if (slug === undefined) return [];
    const title = titleOf(heading);
    const settings = this.#settings(section);
    const label = settings?.sidebar_label;
    const owner: Owner = {type: 'category', slug};
    this.#own(heading, owner);
    this.#titles.add(heading);

    const subcategories = section.children.filter((child) => this.#isCategory(child));
    const subsections = section.children.filter((child) => !subcategories.includes(child));
    const projects = section.units.flatMap((unit) =>
      unit.type === 'entry' ? this.#project(unit, {slug, label: label ?? title}) : [],
    );
    const prose = [
      ...headingExtras(heading),
      ...this.#prose(section.units, owner),
      ...subsections.flatMap((child) => this.#sectionProse(child, owner)),
    ];
    return [
      {
        title,
        slug,
        ...(label !== undefined && {label}),
        ...(settings?.description !== undefined && {description: settings.description}),
        depth,
        prose,
        projects: [...new Set(projects)],
        children: subcategories.flatMap((child) =>
          this.#category(child, this.#claimSlug(child, slug)),
        ),
      },
    ];
  }

  /** @returns undefined, after a report, for a heading that gives no slug */
  #claimSlug(section: Section, parent?: string): string | undefined {
    const {heading} = section;
    const title = titleOf(heading);
    if (title === '') {
      this.#report(heading, 'a category without a title: write it after the #');
      return undefined;
    }
    const settings = this.#settings(section);
    if (settings) this.#settingsUsed.add(lineTextOf(heading.node));
    const plain = settings?.slug ?? toSlug(title);
    const isClash = this.#categories.has(plain) && settings?.slug === undefined;
    const told = isClash && parent !== undefined ? toSlug(`${parent} ${plain}`) : plain;
    const slug = heading.group ? this.#freeSlug(told) : told;
    const other = this.#categories.get(slug);
    if (other) {
      this.#report(
        heading,
        `the category "${title}" has the slug "${slug}", which "${other.title}" in line ${other.line} already has: rename one, or give it a slug under categories in the front matter`,
      );
    }
    this.#categories.set(slug, {title, line: heading.node.position?.start.line ?? 1});
    return slug;
  }

  /** A slug for a group in a list, whose label nobody chose to be unique. */
  #freeSlug(slug: string): string {
    let free = slug;
    for (let number = 2; this.#categories.has(free); number += 1)
      free = toSlug(`${slug} ${number}`);
    return free;
  }

  #project(unit: Unit & {type: 'entry'}, home: {slug: string; label: string}): ProjectNode[] {
    const registered = this.#register.add(unit.entry, home);
    if (registered.type === 'fault') {
      this.#report(unit, registered.message);
      return [];
    }
    if (registered.note !== undefined) {
      this.#notes.push({...placeOf(unit), message: registered.note});
    }
    if (registered.type === 'prose') {
      this.#asProse.add(unit);
      return [];
    }
    this.#own(unit, {type: 'project', slug: registered.project.slug});
    return [registered.project];
  }

  #sectionProse(section: Section, owner: Owner): RootContent[] {
    this.#own(section.heading, owner);
    return [
      section.heading.node,
      ...this.#prose(section.units, owner),
      ...section.children.flatMap((child) => this.#sectionProse(child, owner)),
    ];
  }

  /** Collects the units that stay prose. Entries outside of categories are prose as well. */
  #prose(units: readonly Unit[], owner: Owner): RootContent[] {
    return joinLists(units.flatMap((unit) => this.#proseOf(unit, owner)));
  }

  #proseOf(unit: Unit, owner: Owner): RootContent[] {
    switch (unit.type) {
      case 'prose':
        this.#own(unit, owner);
        return [unit.node];
      case 'label':
        this.#own(unit, owner);
        return owner.type === 'landing' ? [unit.node] : [];
      case 'heading':
        if (!unit.group) return [];
        this.#own(unit, owner);
        return [unit.group.item];
      case 'entry':
        if (owner.type !== 'landing' && !this.#asProse.has(unit)) return [];
        this.#own(unit, owner);
        return [unit.asProse];
      case 'definition':
        this.#own(unit, {
          type: 'definition',
          node: unit.node.type === 'definition' ? 'link' : 'footnote',
          identifier: unit.node.identifier,
        });
        return [];
      case 'contents':
      case 'markup':
        this.#own(unit, owner);
        return [];
      default:
        return [];
    }
  }

  #isProject(unit: Unit): boolean {
    return this.#ownerOf(unit).type === 'project';
  }

  #own(unit: Unit, owner: Owner): void {
    this.#owners.set(unit, owner);
  }

  #ownerOf(unit: Unit): Owner {
    return this.#owners.get(unit) ?? {type: 'article'};
  }

  #report(unit: Unit, message: string): void {
    this.#problems.push({file: this.#article.file, ...placeOf(unit), message});
  }

  /** A setting that matches no heading would have no effect, so that it is reported as a mistake. */
  #checkSettings(): void {
    const titles = [...this.#categories.values()].map(({title}) => title);
    for (const title of Object.keys(this.#article.frontMatter.categories)) {
      if (this.#settingsUsed.has(title)) continue;
      this.#problems.push({
        file: this.#article.file,
        ...(this.#article.positionOf?.(['categories', title]) ?? {line: 1, column: 1}),
        message: `categories: no heading reads "${title}".${didYouMean(title, titles)}`,
      });
    }
  }

  #headings(units: readonly Unit[], title: Unit | undefined): OwnedHeading[] {
    return units
      .filter(isHeading)
      .filter((unit) => unit !== title || !this.#givesTitle(unit))
      .map((unit) => ({
        node: unit.node,
        owner: this.#ownerOf(unit),
        isTitle: this.#titles.has(unit),
      }));
  }

  #givesTitle({node}: Unit & {type: 'heading'}): boolean {
    const {title} = this.#article.frontMatter;
    return title === undefined || title === lineTextOf(node);
  }
}

/** The words of a heading or, if it has none, the descriptions of its images. Emoji codes, which front matter would show, become emoji. */
function titleOf({node}: Unit & {type: 'heading'}): string {
  const images = toString(node, {includeHtml: false}).replace(/\s+/g, ' ').trim();
  return emojify(lineTextOf(node) || images);
}

function placeOf({node}: Unit): {line: number; column: number} {
  const {line = 1, column = 1} = node.position?.start ?? {};
  return {line, column};
}

/** The lines on which list items begin, including nested ones, and rows of tables of entries. */
function linesOfItems(units: readonly Unit[]): number[] {
  const lines = new Set<number>();
  for (const unit of units) {
    if (unit.type !== 'prose' && unit.type !== 'entry') continue;
    const {node} = unit;
    const row = unit.type === 'prose' ? unit.row : node.type === 'tableRow' ? node : undefined;
    if (row?.position) lines.add(row.position.start.line);
    visit({type: 'root', children: [node]} satisfies Root, 'listItem', ({position}) => {
      if (position) lines.add(position.start.line);
    });
  }
  return [...lines];
}

function headingExtras({node}: Unit & {type: 'heading'}): RootContent[] {
  const children = withExtras([], extrasOf(node));
  return children.length === 0 ? [] : [{type: 'paragraph', children}];
}

function titleFromFile(file: string): string {
  const name = (file.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? 'Overview' : name.charAt(0).toUpperCase() + name.slice(1);
}
