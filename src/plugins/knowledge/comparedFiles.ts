import {createHash} from 'node:crypto';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {comparedProject} from '../../field/comparedProject.ts';
import type {Excerpt} from '../../field/howItWorks.ts';
import {RECORD_FOLDER, RECORDS} from '../../field/recordScript.ts';

/** The records of all projects for a comparison. */
export interface ComparedFiles {
  /** A script for each project by its path below the site, whose name holds a hash of its content. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths of the scripts by the slugs of their projects. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * Writes what a comparison shows of each project as a script of its own, so that a reader gets only the chosen projects.
 *
 * Scripts, because a page from a disk may load one but fetch nothing. Not modules of the bundle, whose list of files every
 * reader would pay for.
 *
 * @param howOf how a project works, by the file of its page
 */
export function comparedFiles(
  knowledge: KnowledgeBase,
  howOf: (file: string) => Excerpt | undefined,
): ComparedFiles {
  const files = new Map<string, string>();
  const paths: Record<string, string> = {};
  for (const project of knowledge.projects) {
    const record = comparedProject(knowledge, project, howOf(project.file));
    const key = JSON.stringify(project.slug);
    const code = `(self.${RECORDS}??={})[${key}]=${JSON.stringify(record)}`;
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const path = `${RECORD_FOLDER}/${project.slug}.${hash}.js`;
    files.set(path, code);
    paths[project.slug] = path;
  }
  return {files, paths};
}
