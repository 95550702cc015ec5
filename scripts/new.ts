import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {parseArgs} from 'node:util';
import {cancel, intro, isCancel, outro, select, text} from '@clack/prompts';
import {MAX_DESCRIPTION} from '../src/knowledge/facts.ts';
import type {KnowledgeBase} from '../src/knowledge/model.ts';
import {toSlug} from '../src/knowledge/slug.ts';
import {isWebAddress} from '../src/knowledge/values.ts';
import {commandFailed} from './commandFailed.ts';
import {checkSite} from './content/checkSite.ts';
import {newPage, type Answers} from './new/newPage.ts';
import {categoryRefusal, nameRefusal} from './new/refusal.ts';

const USAGE = `npm run new -- NAME [--category SLUG] [--description TEXT] [--website ADDRESS]

Begins the page of a project, with each key explained. On a terminal it asks for what is missing.`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      category: {type: 'string'},
      description: {type: 'string'},
      website: {type: 'string'},
    },
  });
  // A fault of another page is no reason not to begin one.
  const {knowledge} = await checkSite();
  const given = {name: positionals.join(' ').trim(), ...values};
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const answers = isAsked ? await ask(knowledge, given) : complete(given);
  const refusal = answers && refusalOf(knowledge, answers);
  if (!answers || refusal !== undefined) {
    console.error(refusal ?? 'nothing was written');
    process.exitCode = 1;
    return;
  }
  const folder = knowledge.categories.find(({slug}) => slug === answers.category)?.folder ?? '';
  const file = join('docs', folder, `${toSlug(answers.name)}.mdx`);
  mkdirSync(dirname(file), {recursive: true});
  // Never over a page: `wx` refuses what is there.
  writeFileSync(file, newPage(answers), {flag: 'wx'});
  const next = `${file}\n\nWrite what the project is and does, with a source for each claim. Then:\n  npm run check\n  npm run dev    # http://localhost:3000/projects/${toSlug(answers.name)}`;
  if (isAsked) outro(next);
  else console.log(next);
}

type Given = Partial<Answers> & {readonly name: string};

function complete({name, category, ...rest}: Given): Answers {
  return {...rest, name, category: category ?? ''};
}

function refusalOf(knowledge: KnowledgeBase, {name, category, description, website}: Answers) {
  return (
    nameRefusal(knowledge, name) ??
    categoryRefusal(knowledge, category) ??
    (description === undefined ? undefined : descriptionRefusal(description)) ??
    (website ? websiteRefusal(website) : undefined)
  );
}

function descriptionRefusal(description: string): string | undefined {
  const {length} = description.trim();
  if (length === 0) return 'write one sentence';
  return length > MAX_DESCRIPTION
    ? `the description has ${length} characters, ${MAX_DESCRIPTION} at most: shorten it by ${length - MAX_DESCRIPTION}`
    : undefined;
}

function websiteRefusal(address: string): string | undefined {
  return isWebAddress(address)
    ? undefined
    : 'the website must be an address such as https://example.org';
}

/** Asks for what was not given. @returns undefined if the reader breaks off */
async function ask(knowledge: KnowledgeBase, given: Given): Promise<Answers | undefined> {
  intro('A new page');
  const answers: Record<string, string> = {};
  const questions = {
    name: () =>
      text({
        message: 'What is the project called, as it spells itself?',
        validate: (value = '') => nameRefusal(knowledge, value.trim()),
      }),
    category: () =>
      select({
        message: 'In which category does it belong?',
        options: knowledge.categories.map(({slug, label, description}) => ({
          value: slug,
          label,
          hint: description,
        })),
      }),
    description: () =>
      text({
        message: `What is it? One plain sentence of at most ${MAX_DESCRIPTION} characters.`,
        validate: (value = '') => descriptionRefusal(value),
      }),
    website: () =>
      text({
        message: 'Its own website, if it has one',
        defaultValue: '',
        validate: (value = '') => (value === '' ? undefined : websiteRefusal(value)),
      }),
  };
  for (const [key, question] of Object.entries(questions)) {
    const known = given[key as keyof Given];
    const answer = known ? known : await question();
    if (isCancel(answer)) {
      cancel('Nothing was written.');
      return undefined;
    }
    answers[key] = answer.trim();
  }
  const {name = '', category = '', description, website} = answers;
  return {name, category, description, website};
}

main().catch(commandFailed(USAGE));
