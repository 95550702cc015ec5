import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {parseArgs} from 'node:util';
import {cancel, intro, outro} from '@clack/prompts';
import type {KnowledgeBase} from '../src/knowledge/model.ts';
import {toSlug} from '../src/knowledge/slug.ts';
import {commandFailed} from './commandFailed.ts';
import {checkSite} from './content/checkSite.ts';
import {ask} from './new/ask.ts';
import {newPage, type Answers} from './new/newPage.ts';
import {answerRefusal, nameDoubt, withScheme} from './new/refusal.ts';

const USAGE = `npm run new -- NAME [--category SLUG] [--description TEXT] [--website ADDRESS] [--another]

Begins the page of a project, with each key explained. On a terminal it asks for what is missing, and again for what cannot be.

  --another   the project is another one, although its name is almost a name or the ticker of one that has a page`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      category: {type: 'string'},
      description: {type: 'string'},
      website: {type: 'string'},
      another: {type: 'boolean', default: false},
    },
  });
  const {another, category, description, website} = values;
  const name = positionals.join(' ').trim();
  const given = {
    ...(name !== '' && {name}),
    ...(category !== undefined && {category: category.trim()}),
    ...(description !== undefined && {description: description.trim()}),
    ...(website !== undefined && {website: withScheme(website.trim())}),
  };
  // A fault of another page is no reason not to begin one.
  const {knowledge} = await checkSite();
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  if (isAsked) intro('A new page');
  const answers = isAsked
    ? await ask(knowledge, given, another)
    : complete(knowledge, given, another);
  if (answers === undefined) {
    cancel('Nothing was written.');
    process.exitCode = 1;
    return;
  }
  if (typeof answers === 'string') return refuse(answers);
  const folder = knowledge.categories.find(({slug}) => slug === answers.category)?.folder ?? '';
  const file = join('docs', folder, `${toSlug(answers.name)}.mdx`);
  if (existsSync(file)) return refuse(`${file} is there already: correct that page instead`);
  mkdirSync(dirname(file), {recursive: true});
  // Never over a page: `wx` refuses what is there.
  writeFileSync(file, newPage(answers), {flag: 'wx'});
  const next = `${file}${answers.website ? `, of ${answers.website}` : ''}\n\nWrite what the project is and does, with a source for each claim. Then:\n  npm run check\n  npm run dev    # http://localhost:3000/projects/${toSlug(answers.name)}`;
  if (isAsked) outro(next);
  else console.log(next);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

/** The answers of somebody who cannot be asked; or why there can be no page. */
function complete(
  knowledge: KnowledgeBase,
  {name = '', category = '', ...rest}: Partial<Answers>,
  isAnother: boolean,
): Answers | string {
  const answers: Answers = {name, category, ...rest};
  for (const key of ['name', 'category', 'description', 'website'] as const) {
    const answer = answers[key];
    const refusal = answer === undefined ? undefined : answerRefusal(knowledge, key, answer);
    if (refusal !== undefined) return refusal;
  }
  const doubt = isAnother ? undefined : nameDoubt(knowledge, name);
  return doubt === undefined
    ? answers
    : `${doubt}: correct that page, or say with --another that this is another project`;
}

main().catch(commandFailed(USAGE));
