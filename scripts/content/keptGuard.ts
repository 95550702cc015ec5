import type {Root} from 'mdast';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {formatOf} from '../../src/guard/area.ts';
import type {Guard} from '../../src/guard/guard.ts';
import {guardDataText} from '../../src/guard/guardData.ts';
import {guardPage} from '../../src/guard/guardPage.ts';
import {codeHash} from '../../src/kept/codeHash.ts';
import {KEPT_FOLDER, keptResults} from '../../src/kept/keptResults.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import type {Finding} from '../../src/knowledge/problem.ts';

interface KeptGuard {
  readonly guardPage: Guard;
  readonly guardYaml: Guard;
  /** Keeps what was found for the next check. To be called before a tree is taken, since its taker may change it. */
  readonly save: () => void;
  /** Parses a page. A tree that the guard has seen is given away, not made again. */
  readonly takeTree: typeof parsePage;
}

/** What is known of a file without a fault: of a page, its tree. */
interface Sound {
  readonly tree?: Root;
}

/** The project may not be the folder that is checked. */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The code that judges and parses a file. */
const CODE = ['src/guard', 'src/knowledge'];

/**
 * The guard, which remembers what it found sound in the last check: to parse and to judge is most of the work of a check.
 * A file at fault is judged anew each time.
 *
 * @param folder where this is kept
 */
export function keptGuard(folder = join(PROJECT, KEPT_FOLDER)): KeptGuard {
  const kept = keptResults<Sound | undefined>('sound', codeHash(CODE, PROJECT), folder);
  const trees = new Map<string, Root>();
  const remembering =
    (
      kind: string,
      judge: (file: string, text: string) => Sound & {faults: readonly Finding[]},
    ): Guard =>
    (file, text) => {
      let found: readonly Finding[] | undefined;
      const sound = kept.resultOf([kind, file, text].join('\0'), () => {
        const {faults, ...rest} = judge(file, text);
        found = faults;
        return faults.length === 0 ? rest : undefined;
      });
      if (sound?.tree) trees.set(formatOf(file) + text, sound.tree);
      return sound ? [] : (found ?? judge(file, text).faults);
    };
  return {
    guardPage: remembering('page', (file, text) => {
      let tree: ReturnType<typeof parsePage> | undefined;
      const faults = guardPage(file, text, (...page) => (tree = parsePage(...page)));
      return {faults, ...(tree && 'children' in tree && {tree})};
    }),
    guardYaml: remembering('yaml', (file, text) => ({faults: guardDataText(file, text)})),
    save: kept.save,
    takeTree: (text, format) => {
      const tree = trees.get(format + text);
      trees.delete(format + text);
      return tree ?? parsePage(text, format);
    },
  };
}
