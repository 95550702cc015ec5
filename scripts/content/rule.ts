import type {KnowledgeBase, Project} from '../../src/knowledge/model.ts';
import type {Page} from '../../src/knowledge/page.ts';
import type {Places} from './places.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {RuleId} from '../../src/knowledge/rules.ts';

/**
 * Something that every `.mdx` page of `docs/` must observe, beyond the schema of its front matter. Glossary, tags and
 * articles are no pages.
 */
export interface Rule {
  /** What a page that observes it does: "cites a source in each paragraph". A test of each page has this name. */
  readonly name: string;
  readonly check: (page: Page, context: RuleContext) => Finding[];
}

interface RuleContext {
  readonly knowledge: KnowledgeBase;
  readonly places: Places;
  /** Whether a page has problems with its facts, so that others may name it otherwise. */
  readonly isAtFault?: (file: string) => boolean;
  /** The project of the page; undefined for other pages, and for one whose front matter has problems. */
  readonly project: Project | undefined;
  /** The day of the last change of the pages; undefined where it is not known. */
  readonly latestDay: string | undefined;
}

/** Makes a problem with a value of the front matter. */
export function problemAt(
  {file, frontMatter}: Page,
  path: readonly PropertyKey[],
  rule: RuleId,
  message: string,
): Finding {
  return {file, ...frontMatter.positionOf(path), message, rule, path};
}
