import type {PhrasingContent, Root, Text} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import type {KnowledgeBase, Term} from '../../knowledge/model.ts';
import {categoryOn, projectOn} from '../../knowledge/select.ts';
import {repositoryPath, type KnowledgeOption} from './current.ts';
import {escapeRegExp} from '../../knowledge/escapeRegExp.ts';

/**
 * Marks the first use of each glossary term in the prose of a page, so that it shows its definition.
 *
 * Terms that are the subject of the page are not marked: those that equal its title or one of its other names.
 */
export default function remarkGlossary({loadKnowledge}: KnowledgeOption) {
  return async (tree: Root, {path}: {readonly path: string}): Promise<void> => {
    const knowledge = await loadKnowledge();
    const names = namesOf(knowledge, repositoryPath(path));
    const lowered = toString(tree).toLowerCase();
    const waiting = new Set(
      knowledge.glossary.filter(
        ({term, words}) =>
          mayUse(lowered, words) &&
          ![term, ...words].some((word) => names.some((name) => isWord(name, word))),
      ),
    );
    visit(tree, (node, index, parent) => {
      if (NOT_PROSE.has(node.type)) {
        return SKIP;
      }
      if (node.type !== 'text' || !parent || index === undefined) {
        return undefined;
      }
      const pieces = markTerms(node, waiting);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

const NOT_PROSE: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'footnoteDefinition',
  'table',
  'mdxJsxTextElement',
]);

function namesOf(knowledge: KnowledgeBase, file: string): string[] {
  const project = projectOn(knowledge, file);
  const category = categoryOn(knowledge, file);
  return [
    ...(project ? [project.title, project.label, ...project.aliases] : []),
    ...(category ? [category.title, category.label] : []),
  ];
}

/** Whether a text in lower case may have one of these words. */
function mayUse(lowered: string, words: readonly string[]): boolean {
  return words.some((word) => lowered.includes(wanted(word).stem));
}

function isWord(name: string, word: string): boolean {
  const {stem, pattern} = wanted(word);
  return name.toLowerCase().startsWith(stem) && pattern.exec(name)?.[0] === name;
}

/** Splits a text at the first use of each waiting term, and removes those terms from `waiting`. */
function markTerms({value}: Text, waiting: Set<Term>): PhrasingContent[] {
  const lowered = value.toLowerCase();
  const found = [...waiting]
    .filter(({words}) => mayUse(lowered, words))
    .flatMap((term) => firstUse(term, value) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const {term, start, end} of found) {
    // Skips a term inside a longer one; it keeps waiting for another use.
    if (start >= done) {
      pieces.push({type: 'text', value: value.slice(done, start)});
      pieces.push(termElement(term, value.slice(start, end)));
      waiting.delete(term);
      done = end;
    }
  }
  return [...pieces, {type: 'text', value: value.slice(done)}];
}

interface Use {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

function firstUse(term: Term, text: string): Use | undefined {
  return term.words
    .flatMap((word) => {
      const match = wanted(word).pattern.exec(text);
      return match ? {term, start: match.index, end: match.index + match[0].length} : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** How a word of the glossary is looked for. */
interface Wanted {
  /**
   * What the singular and the plural have in common, in lower case. A text without it needs no search by the pattern,
   * which takes long.
   */
  readonly stem: string;
  /** The whole word in singular or plural. Case matters only if the word is all capitals: RAG must not match rag. */
  readonly pattern: RegExp;
}

function wanted(word: string): Wanted {
  const known = WANTED.get(word);
  if (known) return known;
  const made = {stem: stemOf(word).toLowerCase(), pattern: makePattern(word)};
  WANTED.set(word, made);
  return made;
}

/** Each text of each page asks for all words of the glossary. */
const WANTED = new Map<string, Wanted>();

function stemOf(word: string): string {
  return word.replace(/y$/, '');
}

function makePattern(word: string): RegExp {
  const stem = escapeRegExp(stemOf(word)) + (word.endsWith('y') ? '(?:y|ie)' : '');
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${stem}(?:e?s)?(?![\\p{L}\\p{N}]|\\.[\\p{L}\\p{N}])`,
    word === word.toUpperCase() ? 'u' : 'iu',
  );
}

function termElement({slug, permalink, definition}: Term, word: string): MdxJsxTextElement {
  const attribute = (name: string, value: string) =>
    ({type: 'mdxJsxAttribute', name, value}) as const;
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [
      attribute('slug', slug),
      attribute('permalink', permalink),
      attribute('definition', definition),
    ],
    children: [{type: 'text', value: word}],
  };
}
