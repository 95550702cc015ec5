import type {RootContent} from 'mdast';
import type {CategoryNode, Note, Outline, OwnedHeading, Owner, ProjectNode} from './model.ts';
import {joinLists} from './joinLists.ts';
import type {Article} from './parse.ts';
import {toParts} from './parts.ts';
import {ProjectRegister} from './projects.ts';
import {toSections, type Section} from './sections.ts';
import {isHeading, type Unit} from './unit.ts';
import {toUnits} from './units.ts';
import {headingExtras, titleFromFile, titleOf} from './titles.ts';
import {linesOfItems} from './itemLines.ts';
import {lineTextOf} from './lineText.ts';
import {CategorySettings} from './categorySettings.ts';
import {CategorySlugs} from './categorySlugs.ts';

/**
 * Finds the categories and projects of an article.
 *
 * A section is a category if it or a section in it lists projects, if the front matter names it, or if it is between two
 * categories. The text before the first category and after the last is the prose of the landing page.
 *
 * What one entry or one heading says wrongly holds back nothing else: it gets a note.
 *
 * @throws ProblemError for settings in the front matter that are of no heading
 */
export function toOutline(article: Article): Outline {
  return new OutlineBuilder(article).build();
}

class OutlineBuilder {
  readonly #article: Article;
  readonly #register = new ProjectRegister();
  readonly #owners = new Map<Unit, Owner>();
  readonly #slugs = new CategorySlugs();
  readonly #titles = new Set<Unit>();
  readonly #settings: CategorySettings;
  /** Entries that contradict others and cannot be projects. */
  readonly #asProse = new Set<Unit>();
  readonly #notes: Note[] = [];

  constructor(article: Article) {
    this.#article = article;
    this.#settings = new CategorySettings(article);
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
    const categories = middle.map((section, index) => this.#category(section, slugs[index] ?? ''));
    this.#settings.check(this.#slugs.titles);
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
      unnamed: linesOfItems(units, (unit) => this.#isProject(unit)),
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
      this.#settings.of(section.heading) !== undefined ||
      section.children.some((child) => this.#isCategory(child))
    );
  }

  #category(section: Section, slug: string): CategoryNode {
    const {heading, depth} = section;
    const title = titleOf(heading) || UNTITLED;
    const settings = this.#settings.of(heading);
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
    return {
      title,
      slug,
      ...(label !== undefined && {label}),
      ...(settings?.description !== undefined && {description: settings.description}),
      depth,
      prose,
      projects: [...new Set(projects)],
      children: subcategories.map((child) => this.#category(child, this.#claimSlug(child, slug))),
    };
  }

  #claimSlug(section: Section, parent?: string): string {
    const {heading} = section;
    const title = titleOf(heading);
    if (title === '') {
      this.#note(
        heading,
        `a category without a title: it is called "${UNTITLED}" until you write one after the #`,
      );
    }
    const settings = this.#settings.use(heading);
    const slug = this.#slugs.claim(title || UNTITLED, {parent, chosen: settings?.slug});
    if (settings?.slug !== undefined && slug !== settings.slug) {
      this.#note(
        heading,
        `another category has the slug "${settings.slug}": "${title}" gets "${slug}"`,
      );
    }
    return slug;
  }

  #project(unit: Unit & {type: 'entry'}, home: {slug: string; label: string}): ProjectNode[] {
    const registered = this.#register.add(unit.entry, home);
    if (registered.note !== undefined) this.#note(unit, registered.note);
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

  #proseOf(unit: Unit, owner: Owner): readonly RootContent[] {
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
        return unit.asProse;
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

  #note(unit: Unit, message: string): void {
    const {line = 1, column = 1} = unit.node.position?.start ?? {};
    this.#notes.push({line, column, message});
  }

  #headings(units: readonly Unit[], title: Unit | undefined): OwnedHeading[] {
    return units.flatMap((unit) => {
      const owner = this.#ownerOf(unit);
      if (unit.type === 'entry') {
        const isProject = this.#isProject(unit);
        return (unit.headings ?? []).map((node, index) => ({
          node,
          owner,
          isTitle: isProject && index === 0,
        }));
      }
      const isShown = isHeading(unit) && (unit !== title || !this.#givesTitle(unit));
      return isShown ? [{node: unit.node, owner, isTitle: this.#titles.has(unit)}] : [];
    });
  }

  #givesTitle({node}: Unit & {type: 'heading'}): boolean {
    const {title} = this.#article.frontMatter;
    return title === undefined || title === lineTextOf(node);
  }
}

/** The title of a category whose heading has none. */
const UNTITLED = 'Untitled';
