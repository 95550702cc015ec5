import {expect, test} from 'vitest';
import type {Answer} from './askAddress.ts';
import {visitHosts} from './visitHosts.ts';

const addresses = (...urls: readonly string[]) =>
  urls.map((url, index) => ({url: new URL(url), file: 'docs/a.mdx', line: index + 1}));

const THERE: Answer = {kind: 'there'};

/** Visits addresses, and notes what happens in which order. */
async function visit(urls: readonly string[], answerTo: (url: URL) => Answer = () => THERE) {
  const log: string[] = [];
  const busy = new Map<string, number>();
  let most = 0;
  const visited = await visitHosts(addresses(...urls), {
    ask: async (url) => {
      const here = (busy.get(url.host) ?? 0) + 1;
      busy.set(url.host, here);
      most = Math.max(most, here);
      log.push(url.href);
      await Promise.resolve();
      busy.set(url.host, here - 1);
      return answerTo(url);
    },
    delay: 5,
    wait: async (milliseconds) => {
      log.push(`wait ${milliseconds}`);
    },
    hosts: 3,
  });
  return {visited, log, most};
}

test('an address is asked once, however often it is written and whatever follows its #', async () => {
  const {visited, log} = await visit(['https://a.org/x#1', 'https://a.org/x#2', 'https://a.org/x']);
  expect(log).toEqual(['https://a.org/x']);
  expect(visited).toEqual([
    {
      url: 'https://a.org/x',
      places: [1, 2, 3].map((line) => expect.objectContaining({file: 'docs/a.mdx', line})),
      answer: THERE,
    },
  ]);
});

test('a host is asked one thing at a time, with a pause between', async () => {
  const {log, most} = await visit(['https://a.org/1', 'https://a.org/2', 'https://a.org/3']);
  expect(log).toEqual([
    'https://a.org/1',
    'wait 5',
    'https://a.org/2',
    'wait 5',
    'https://a.org/3',
  ]);
  expect(most).toBe(1);
});

test('several hosts are asked side by side, and all of them', async () => {
  const urls = [1, 2, 3, 4, 5].flatMap((n) => [`https://h${n}.org/1`, `https://h${n}.org/2`]);
  const {visited, log, most} = await visit(urls);
  expect(visited.map(({url}) => url)).toEqual(urls);
  expect(log.slice(0, 3)).toEqual(['https://h1.org/1', 'https://h2.org/1', 'https://h3.org/1']);
  expect(most).toBe(1);
});

test('a host that is busy is not asked again', async () => {
  const busy: Answer = {kind: 'unclear', why: '429', isWholeHost: true};
  const {visited, log} = await visit(
    ['https://a.org/1', 'https://a.org/2', 'https://b.org/'],
    (url) => (url.host === 'a.org' ? busy : THERE),
  );
  expect(log).toEqual(['https://a.org/1', 'https://b.org/']);
  expect(visited.map(({answer}) => answer)).toEqual([busy, busy, THERE]);
});
