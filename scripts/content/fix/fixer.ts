import type {Finding} from '../../../src/knowledge/problem.ts';
import type {Edit} from './edit.ts';

/**
 * Corrects a fault where only one thing can be meant.
 *
 * @param text of the file
 * @returns what to write, in order; nothing if a person has to decide
 */
export type Fixer = (text: string, finding: Finding) => readonly Edit[];
