import {styleText} from 'node:util';
import {runCommand} from './overview/command.ts';

// NO_COLOR is set by people, and wins over FORCE_COLOR, which programs set.
const paint = process.env.NO_COLOR ? undefined : styleText;

void runCommand(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  progress: process.stderr,
  ...(paint && {paint}),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
