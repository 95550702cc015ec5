import {readFileSync, writeFileSync} from 'node:fs';
import {MANUAL, withTemplate} from './content/template.ts';

writeFileSync(MANUAL, withTemplate(readFileSync(MANUAL, 'utf8')));
console.log(`${MANUAL}: the template has every declared fact`);
