import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {askAddress, type Manners} from './askAddress.ts';

/*
 * A host of our own, which does what hosts of others do. Nothing else is asked.
 */

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const end =
  (status: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end('body');

/** Gives one reply after the other, and the last one again and again. */
function inTurn(...replies: readonly Reply[]): Reply {
  let next = 0;
  return (request, response) => replies[Math.min(next++, replies.length - 1)]?.(request, response);
}

const byMethod =
  (head: Reply, get: Reply): Reply =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response);

const never: Reply = () => undefined;

let host = '';
let reply: Reply = never;
let asked: string[] = [];
let agents: (string | undefined)[] = [];
let waits: number[] = [];

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  agents.push(request.headers['user-agent']);
  if (request.url === '/end') end(200)(request, response);
  else reply(request, response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [asked, agents, waits] = [[], [], []];
});

const manners: Manners = {
  userAgent: 'atlas test',
  timeout: 5000,
  retries: 2,
  pause: 10,
  longestPause: 100_000,
  wait: async (milliseconds) => {
    waits.push(milliseconds);
  },
  isPublic: ({host: asks}) => asks.startsWith('127.0.0.1'),
};

async function ask(how: Reply, more: Partial<Manners> = {}): Promise<unknown> {
  reply = how;
  return askAddress(new URL('/a', host), {...manners, ...more});
}

describe('a page that is there', () => {
  test('is asked for once, without its body, by somebody with a name', async () => {
    expect(await ask(end(200))).toEqual({kind: 'there'});
    expect(asked).toEqual(['HEAD /a']);
    expect(agents).toEqual(['atlas test']);
  });

  test.each([403, 404, 405, 500, 501])('may refuse HEAD with %d', async (status) => {
    expect(await ask(byMethod(end(status), end(200)))).toEqual({kind: 'there'});
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });

  test('may not answer HEAD', async () => {
    const hangUp: Reply = (_, response) => response.destroy();
    expect(await ask(byMethod(hangUp, end(200)))).toEqual({kind: 'there'});
  });
});

describe('a page that is elsewhere', () => {
  test.each([301, 308])('for good, by %d', async (status) => {
    expect(await ask(end(status, {location: '/end'}))).toEqual({kind: 'moved', to: `${host}/end`});
  });

  test.each([302, 303, 307])('for now, by %d', async (status) => {
    expect(await ask(end(status, {location: '/end'}))).toEqual({kind: 'there'});
  });

  test.each([
    ['/a', 'leads from one address to the next without end'],
    ['http://10.0.0.1/', 'leads to 10.0.0.1, which is not a public host'],
    ['file:///etc/passwd', expect.stringContaining('leads to')],
    ['http://[', 'leads to something that is no address'],
  ])('is not followed to %s', async (location, why) => {
    expect(await ask(end(302, {location}))).toEqual({kind: 'unclear', why});
    expect(waits).toEqual([]);
  });
});

describe('a page that is gone', () => {
  test.each([404, 410])('by %d, is not asked for again', async (status) => {
    expect(await ask(end(status))).toEqual({kind: 'gone', why: String(status)});
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
    expect(waits).toEqual([]);
  });
});

describe('a host that does not say', () => {
  test.each([401, 403, 451])('because it refuses with %d', async (status) => {
    expect(await ask(end(status))).toEqual({kind: 'unclear', why: String(status)});
    expect(waits).toEqual([]);
  });

  test('because of a fault is asked again', async () => {
    expect(await ask(inTurn(end(500), end(500), end(200)))).toEqual({kind: 'there'});
    expect(waits).toEqual([10]);
  });

  test('because of a lasting fault is asked three times', async () => {
    expect(await ask(end(502))).toEqual({kind: 'unclear', why: '502'});
    expect(waits).toEqual([10, 10]);
  });

  test('because it takes too long', async () => {
    expect(await ask(never, {timeout: 50, retries: 0})).toEqual({
      kind: 'unclear',
      why: 'no answer in time',
      isWholeHost: true,
    });
  });

  test('after a redirection says nothing of the host that was asked', async () => {
    // Nobody listens at port 1.
    const location = 'http://127.0.0.1:1/';
    expect(await ask(end(302, {location}), {retries: 0})).toEqual({
      kind: 'unclear',
      why: expect.any(String),
    });
  });

  test('because it hangs up', async () => {
    const hangUp: Reply = (_, response) => response.destroy();
    expect(await ask(hangUp, {retries: 0})).toMatchObject({kind: 'unclear'});
  });
});

describe('a host that is busy', () => {
  test('is left alone for as long as it says, and not asked with GET', async () => {
    expect(await ask(inTurn(end(429, {'retry-after': '7'}), end(200)))).toEqual({kind: 'there'});
    expect(waits).toEqual([7000]);
    expect(asked).toEqual(['HEAD /a', 'HEAD /a']);
  });

  test('is not asked again if it wants more time than there is', async () => {
    expect(await ask(end(429, {'retry-after': '3600'}))).toEqual({
      kind: 'unclear',
      why: '429',
      isWholeHost: true,
    });
    expect(waits).toEqual([]);
  });
});
