import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {MANUAL, withTemplate} from './content/template.ts';
import {editorFiles} from './editor/editorFiles.ts';

const USAGE = `npm run template

Writes the facts that are declared in src/knowledge/facts.ts into the template of ${MANUAL}, and into the schemas and
snippets of .vscode.`;

async function main(): Promise<void> {
  parseArgs({});
  writeFileSync(MANUAL, withTemplate(readFileSync(MANUAL, 'utf8')));
  for (const [file, text] of Object.entries(editorFiles())) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  console.log(`${MANUAL} and .vscode have every declared fact`);
}

main().catch(commandFailed(USAGE));
