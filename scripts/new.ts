import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {parseArgs} from 'node:util';
import {cancel, confirm, intro, outro, select, text} from '@clack/prompts';
import {MAX_DESCRIPTION} from '../src/knowledge/facts.ts';
import type {KnowledgeBase} from '../src/knowledge/model.ts';
import {toSlug} from '../src/knowledge/slug.ts';
import {commandFailed} from './commandFailed.ts';
import {checkSite} from './content/checkSite.ts';
import {newPage, type Answers} from './new/newPage.ts';
import {
  categoryRefusal,
  descriptionRefusal,
  nameDoubt,
  nameRefusal,
  textRefusal,
  websiteRefusal,
  withScheme,
} from './new/refusal.ts';

const USAGE = `npm run new -- NAME [--category SLUG] [--description TEXT] [--website ADDRESS] [--another]

Begins the page of a project, with each key explained. On a terminal it asks for what is missing.

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
  const given = {
    name: positionals.join(' ').trim(),
    category: category?.trim(),
    description: description?.trim(),
    website: website && withScheme(website.trim()),
  };
  // A fault of another page is no reason not to begin one.
  const {knowledge} = await checkSite();
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const answers = isAsked
    ? await ask(knowledge, given, another)
    : complete(knowledge, given, another);
  if (typeof answers === 'string') return refuse(answers);
  const folder = knowledge.categories.find(({slug}) => slug === answers.category)?.folder ?? '';
  const file = join('docs', folder, `${toSlug(answers.name)}.mdx`);
  const page = newPage(answers);
  const refusal = textRefusal(file, page);
  if (refusal !== undefined) return refuse(refusal);
  mkdirSync(dirname(file), {recursive: true});
  // Never over a page: `wx` refuses what is there.
  writeFileSync(file, page, {flag: 'wx'});
  const next = `${file}${answers.website ? `, of ${answers.website}` : ''}\n\nWrite what the project is and does, with a source for each claim. Then:\n  npm run check\n  npm run dev    # http://localhost:3000/projects/${toSlug(answers.name)}`;
  if (isAsked) outro(next);
  else console.log(next);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

type Given = Partial<Answers> & {readonly name: string};

/** The answers of somebody who cannot be asked; or why there can be no page. */
function complete(knowledge: KnowledgeBase, given: Given, isAnother: boolean): Answers | string {
  const {name, category = '', ...rest} = given;
  const doubt = isAnother ? undefined : nameDoubt(knowledge, name);
  return (
    refusalOf(knowledge, {name, category, ...rest}) ??
    (doubt === undefined
      ? {...rest, name, category}
      : `${doubt}: correct that page, or say with --another that this is another project`)
  );
}

/** Why one of the answers that are given cannot be; undefined if all can. */
function refusalOf(
  knowledge: KnowledgeBase,
  {name, category, description, website}: Given,
): string | undefined {
  return (
    nameRefusal(knowledge, name) ??
    (category === undefined ? undefined : categoryRefusal(knowledge, category)) ??
    (description === undefined ? undefined : descriptionRefusal(description)) ??
    (website ? websiteRefusal(website) : undefined)
  );
}

/** Asks for what was not given. @returns why there can be no page, or that the user cancelled */
async function ask(
  knowledge: KnowledgeBase,
  {name: givenName, ...given}: Given,
  isAnother: boolean,
): Promise<Answers | string> {
  intro('A new page');
  const name = givenName || (await answer(nameQuestion(knowledge)));
  if (name === undefined) return NOTHING;
  const refusal = refusalOf(knowledge, {name, ...given});
  if (refusal !== undefined) return refusal;
  const doubt = isAnother ? undefined : nameDoubt(knowledge, name);
  if (doubt !== undefined) {
    const message = `${doubt}. Is this another project?`;
    if ((await confirm({message, initialValue: false})) !== true) return NOTHING;
  }
  const category = given.category ?? (await answer(categoryQuestion(knowledge)));
  if (category === undefined) return NOTHING;
  const description = given.description ?? (await answer(descriptionQuestion()));
  if (description === undefined) return NOTHING;
  const website = given.website ?? (await answer(websiteQuestion()));
  return website === undefined
    ? NOTHING
    : {name, category, description, website: withScheme(website)};
}

const NOTHING = 'nothing was written';

/** What was answered, without the spaces around it; undefined if the user cancelled. */
async function answer(question: Promise<string | symbol>): Promise<string | undefined> {
  const said = await question;
  if (typeof said === 'string') return said.trim();
  cancel('Nothing was written.');
  return undefined;
}

function nameQuestion(knowledge: KnowledgeBase) {
  return text({
    message: 'What is the project called, as it spells itself?',
    validate: (value = '') => nameRefusal(knowledge, value.trim()),
  });
}

function categoryQuestion({categories}: KnowledgeBase) {
  return select({
    message: 'In which category does it belong?',
    options: categories.map(({slug, label, description}) => ({
      value: slug,
      label,
      hint: description,
    })),
  });
}

function descriptionQuestion() {
  return text({
    message: `What is it? One plain sentence of at most ${MAX_DESCRIPTION} characters.`,
    validate: (value = '') => descriptionRefusal(value),
  });
}

function websiteQuestion() {
  return text({
    message: 'Its own website, if it has one',
    defaultValue: '',
    validate: (value = '') => (value === '' ? undefined : websiteRefusal(withScheme(value.trim()))),
  });
}

main().catch(commandFailed(USAGE));
