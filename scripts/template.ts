import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {MANUAL, withTemplate} from './content/template.ts';
import {editorFiles} from './editor/editorFiles.ts';

writeFileSync(MANUAL, withTemplate(readFileSync(MANUAL, 'utf8')));
for (const [file, text] of Object.entries(editorFiles())) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
console.log(`${MANUAL} and .vscode have every declared fact`);
