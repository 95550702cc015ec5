import * as clack from '@clack/prompts';
import {MAX_DESCRIPTION} from '../../src/knowledge/facts.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import type {Answers} from './newPage.ts';
import {answerRefusal, nameDoubt, withScheme} from './refusal.ts';

/** How a question is put to somebody at a terminal. */
type Prompts = Pick<typeof clack, 'text' | 'select' | 'confirm' | 'log'>;

/**
 * Asks for what was not given, and once more for what was given and cannot be. Each answer is judged at once, so that none
 * is lost to a later one.
 *
 * @param given what the command line says
 * @param isAnother whether a name that is almost another one is meant so
 * @returns undefined if the user cancelled
 */
export async function ask(
  knowledge: KnowledgeBase,
  given: Partial<Answers>,
  isAnother: boolean,
  prompts: Prompts = clack,
): Promise<Answers | undefined> {
  const answer = async (key: keyof Answers, message: string): Promise<string | undefined> => {
    const said = given[key];
    const refusal = said === undefined ? undefined : answerRefusal(knowledge, key, said);
    if (said !== undefined && refusal === undefined) return said;
    if (refusal !== undefined) prompts.log.warn(refusal);
    const answered =
      key === 'category'
        ? await prompts.select({message, options: optionsOf(knowledge)})
        : await prompts.text({
            message,
            defaultValue: '',
            ...(said !== undefined && {initialValue: said}),
            validate: (value = '') => answerRefusal(knowledge, key, meantBy(key, value)),
          });
    return typeof answered === 'string' ? meantBy(key, answered) : undefined;
  };

  const name = await answer('name', 'What is the project called, as it spells itself?');
  if (name === undefined) return undefined;
  const doubt = isAnother ? undefined : nameDoubt(knowledge, name);
  if (doubt !== undefined) {
    const message = `${doubt}. Is this another project?`;
    if ((await prompts.confirm({message, initialValue: false})) !== true) return undefined;
  }
  const category = await answer('category', 'In which category does it belong?');
  if (category === undefined) return undefined;
  const description = await answer(
    'description',
    `What is it? One plain sentence of at most ${MAX_DESCRIPTION} characters.`,
  );
  if (description === undefined) return undefined;
  const website = await answer('website', 'Its own website, if it has one');
  return website === undefined ? undefined : {name, category, description, website};
}

function optionsOf({categories}: KnowledgeBase) {
  return categories.map(({slug, label, description}) => ({value: slug, label, hint: description}));
}

/** An answer as it is meant: without the spaces around it, an address with its scheme. */
function meantBy(key: keyof Answers, said: string): string {
  return key === 'website' ? withScheme(said.trim()) : said.trim();
}
