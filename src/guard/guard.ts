import type {Finding} from '../knowledge/problem.ts';

/** Finds what may not stand in a file. @param file from the root of the repository */
export type Guard = (file: string, text: string) => readonly Finding[];
