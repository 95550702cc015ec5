import {FACTS} from './facts.ts';
import type {KnowledgeBase} from './model.ts';

/*
 * The knowledge base as a file, for programs that run after the one that made it: to read all pages again takes longer
 * than anything that they do with it.
 */

/** Writes the knowledge base as JSON, without the declarations of facts: they are code. */
export function modelText(knowledge: KnowledgeBase): string {
  const {facts: _, ...values} = knowledge;
  return JSON.stringify(values);
}

/** Reads what {@link modelText} wrote. */
export function modelFrom(text: string): KnowledgeBase {
  return {...JSON.parse(text), facts: FACTS};
}
