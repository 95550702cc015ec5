import {didYouMean, ProblemError, type Problem} from '../../../src/knowledge/problem.ts';
import {lineTextOf} from './lineText.ts';
import type {Article} from './parse.ts';
import type {Unit} from './unit.ts';

type HeadingUnit = Unit & {type: 'heading'};
type Settings = Article['frontMatter']['categories'][string];

/** What the front matter of an article says about its categories, by the words of their headings. */
export class CategorySettings {
  readonly #article: Article;
  readonly #used = new Set<string>();

  constructor(article: Article) {
    this.#article = article;
  }

  of({node}: HeadingUnit): Settings | undefined {
    const {categories} = this.#article.frontMatter;
    const title = lineTextOf(node);
    return Object.hasOwn(categories, title) ? categories[title] : undefined;
  }

  /** The same, for a heading that becomes a category. */
  use(heading: HeadingUnit): Settings | undefined {
    this.#used.add(lineTextOf(heading.node));
    return this.of(heading);
  }

  /**
   * A setting that matches no heading would have no effect, so that it is reported as a mistake.
   *
   * @throws ProblemError with a line for each
   */
  check(titles: readonly string[]): void {
    const {file, frontMatter, positionOf} = this.#article;
    const unused = Object.keys(frontMatter.categories).filter((title) => !this.#used.has(title));
    const problems = unused.map((title): Problem => ({
      file,
      ...(positionOf?.(['categories', title]) ?? {line: 1, column: 1}),
      message: `categories: no heading reads "${title}".${didYouMean(title, titles)}`,
    }));
    if (problems.length > 0) throw new ProblemError(problems);
  }
}
