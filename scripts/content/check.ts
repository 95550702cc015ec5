import {assemble} from '../../src/knowledge/assemble.ts';
import type {Sources} from '../../src/knowledge/load.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {readPage, type Page} from '../../src/knowledge/page.ts';
import type {Problem} from '../../src/knowledge/problem.ts';
import {footnotes} from './footnotes.ts';
import {guard} from './guard.ts';

/** What every page has to keep to, beyond the schema of its front matter. */
const RULES: readonly ((page: Page) => Problem[])[] = [guard, footnotes];

/** Holds the pages against the model, and each against the rules. Problems stand in the order of the files. */
export function checkContent(sources: Sources): {
  knowledge: KnowledgeBase;
  problems: readonly Problem[];
} {
  const {knowledge, problems} = assemble(sources);
  const broken = sources.pages.flatMap(({file, text}) => {
    const page = readPage(file, text);
    return 'message' in page ? [] : RULES.flatMap((rule) => rule(page));
  });
  const all = [...problems, ...broken];
  return {
    knowledge,
    problems: all.sort(
      (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
    ),
  };
}
