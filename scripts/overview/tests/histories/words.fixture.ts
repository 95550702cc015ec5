import type {Block, Script} from './model.fixture.ts';

/*
 * The words of articles that are revised: few, so that names and texts are alike.
 */

/** Names that several projects may have. */
export const SHARED_NAMES: Readonly<Record<Script, readonly [string, string]>> = {
  latin: ['conf', 'Net'],
  chinese: ['网络', '算力'],
  cyrillic: ['Сеть', 'Вычисления'],
  arabic: ['شبكة', 'حوسبة'],
};

/** A name that only one project has. */
export function ownName(script: Script, number: number): string {
  const words = {latin: 'Render Kit', chinese: '渲染', cyrillic: 'Узел', arabic: 'عقدة'};
  return `${words[script]} ${number}`;
}

export function ownTitle(script: Script, number: number): string {
  const words = {latin: 'Machines', chinese: '机器', cyrillic: 'Машины', arabic: 'آلات'};
  return `${words[script]} ${number}`;
}

type Say = (number: number) => string;

const SENTENCES: Readonly<Record<Script, readonly Say[]>> = {
  latin: [
    (n) => `Runs ${n} jobs on machines that stand idle.`,
    (n) => `It has paid ${n} owners, e.g. of old phones.`,
    (n) => `Since version 1.${n} it is open, says Mr. Smith.`,
    (n) => `Keeps ${n} copies.`,
  ],
  chinese: [(n) => `它在闲置机器上运行${n}个任务。`, (n) => `它每天付款${n}次！`],
  cyrillic: [
    (n) => `Запускает ${n} задач на свободных машинах.`,
    (n) => `Платит владельцам ${n} раз в день.`,
  ],
  arabic: [(n) => `يشغل ${n} مهام على أجهزة خاملة.`, (n) => `يدفع للمالكين ${n} مرات كل يوم.`],
};

const HEADS: Readonly<Record<Script, readonly string[]>> = {
  latin: ['Akash', 'Golem', 'Render'],
  chinese: ['阿卡什', '傀儡', '渲染'],
  cyrillic: ['Акаш', 'Голем', 'Рендер'],
  arabic: ['أكاش', 'جوليم', 'رندر'],
};

const AFTER: Readonly<Record<Script, readonly Say[]>> = {
  latin: [(n) => `, ${n} machines`, (n) => ` - leases ${n} cards by the hour`],
  chinese: [(n) => `：${n}台机器`, (n) => `，按小时租${n}张卡`],
  cyrillic: [(n) => ` — ${n} машин`, (n) => `, карты на ${n} часов`],
  arabic: [(n) => `، ${n} جهازا`, (n) => `: بطاقات لمدة ${n} ساعات`],
};

/** A new line of a block. @param choice which of its words, from 0 @param number a number in it */
export function lineText(
  {form, script}: Pick<Block, 'form' | 'script'>,
  choice: number,
  number: number,
): string {
  if (form === 'sentences') return pick(SENTENCES[script], choice)(number);
  const head = pick(HEADS[script], choice);
  const after = pick(AFTER[script], choice >> 2)(number);
  if (form === 'rows') return `${head} | ${after.replace(/^[^\p{L}\p{N}]+/u, '')}`;
  const kind = (choice >> 4) % 4;
  if (kind === 0) return `**${head}** ${number}`;
  if (kind === 1) return `${head} ([docs](https://docs.example.org/${number}))${after}`;
  return `${head}${after}`;
}

export function pick<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A sentence of a person. */
export function saidSentence(script: Script, mark: string): string {
  return {
    latin: `It was seen by ${mark}.`,
    chinese: `据说${mark}。`,
    cyrillic: `Это видел ${mark}.`,
    arabic: `شاهده ${mark}.`,
  }[script];
}
