import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {styleText} from 'node:util';
import {runCommand} from './overview/command.ts';

// NO_COLOR is set by people, and wins over FORCE_COLOR, which programs set.
const hasColors = !process.env.NO_COLOR && styleText('red', 'x') !== 'x';

void runCommand(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  progress: process.stderr,
  isInGit: isInGit(),
  ...(hasColors && {paint: styleText}),
}).then((exitCode) => {
  process.exitCode = exitCode;
});

/** Whether the working directory is in a repository of git. */
function isInGit(folder = resolve('.')): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInGit(parent);
}
