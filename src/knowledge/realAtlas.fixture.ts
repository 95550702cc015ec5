import {assembleOrThrow} from './assemble.ts';
import {readSources} from './load.ts';

/*
 * The pages of docs/ as they are, read once for all tests of a process.
 */

export const sources = await readSources();
export const knowledge = assembleOrThrow(sources);
