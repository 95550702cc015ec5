import {retryAfter} from './retryAfter.ts';

/** What became of an address. */
export type Answer =
  | {readonly kind: 'there'}
  /** It leads elsewhere for good: pages should link there. */
  | {readonly kind: 'moved'; readonly to: string}
  /** The host says that it has no such page, or there is no such host. */
  | ({readonly kind: 'gone'} & Failure)
  /** The host does not say: it refuses programs, has a fault or takes too long. */
  | ({readonly kind: 'unclear'} & Failure);

interface Failure {
  readonly why: string;
  /** Whether that holds for all of its host, which should be left alone. */
  readonly isWholeHost?: true;
}

/** How addresses are asked. Whatever depends on time or on the network is passed in. */
export interface Manners {
  /** Names the project, so that a host knows who asks. */
  readonly userAgent: string;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** How often to ask again where a fault may pass. */
  readonly retries: number;
  /** How long to wait before that, in milliseconds, if the host does not say. */
  readonly pause: number;
  /** The longest time to wait if a host asks for it, in milliseconds. */
  readonly longestPause: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether a host is on the public network: a page must not make the machine of the check ask its own neighbors. */
  readonly isPublic: (url: URL) => boolean;
}

/** How many redirections are followed. */
const HOPS = 5;

/** Asks whether an address leads anywhere: first without the page (HEAD), then, if that is refused, with it (GET). */
export async function askAddress(url: URL, manners: Manners): Promise<Answer> {
  let answer: Answer = {kind: 'unclear', why: 'not asked'};
  for (let attempt = 0; attempt <= manners.retries; attempt++) {
    const reply = await follow(url, manners);
    answer = reply.answer;
    const isLast = attempt === manners.retries;
    if (reply.pause === undefined || isLast || reply.pause > manners.longestPause) break;
    await manners.wait(reply.pause);
  }
  return answer;
}

interface Reply {
  readonly answer: Answer;
  /** How long to wait before asking again; undefined where that would not help. */
  readonly pause?: number;
}

async function follow(start: URL, manners: Manners): Promise<Reply> {
  let url = start;
  let isForGood = true;
  for (let hop = 0; hop <= HOPS; hop++) {
    if (!manners.isPublic(url)) return unclear(`leads to ${url.host}, which is not a public host`);
    const reply = await request(url, manners);
    const isStart = url.host === start.host;
    if (typeof reply === 'string') return ofHost(failed(reply, manners), isStart);
    const {status, headers} = reply;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      if (!URL.canParse(location, url)) return unclear('leads to something that is no address');
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return unclear(`leads to an address of ${url.protocol}`);
      isForGood &&= status === 301 || status === 308;
      continue;
    }
    if (status >= 200 && status < 300) {
      return {answer: url !== start && isForGood ? {kind: 'moved', to: url.href} : {kind: 'there'}};
    }
    return ofHost(refused(status, headers, manners), isStart);
  }
  return unclear('leads from one address to the next without end');
}

/** Asks once. @returns the answer without its body, or why there is none */
async function request(url: URL, {userAgent, timeout}: Manners): Promise<Response | string> {
  const ask = async (method: 'HEAD' | 'GET') => {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {'user-agent': userAgent, accept: 'text/html,*/*'},
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response;
  };
  try {
    const head = await ask('HEAD');
    // Many hosts know no HEAD and answer it with any fault. One that is busy does not need a second question.
    if (head.status < 400 || head.status === 429) return head;
  } catch (error) {
    if (reasonOf(error) === NO_HOST) return NO_HOST;
    // Others do not answer it at all.
  }
  try {
    return await ask('GET');
  } catch (error) {
    return reasonOf(error);
  }
}

const NO_HOST = 'ENOTFOUND';

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no answer';
}

function failed(reason: string, {pause}: Manners): Reply {
  if (reason === NO_HOST) {
    return {answer: {kind: 'gone', why: 'there is no such host', isWholeHost: true}};
  }
  return {answer: {kind: 'unclear', why: reason, isWholeHost: true}, pause};
}

function refused(status: number, headers: Headers, {pause}: Manners): Reply {
  if (status === 404 || status === 410) return {answer: {kind: 'gone', why: String(status)}};
  if (status === 429 || status === 503) {
    const asked = retryAfter(headers.get('retry-after'), Date.now());
    const answer = {kind: 'unclear', why: String(status), isWholeHost: true} as const;
    return {answer, pause: asked ?? pause};
  }
  return {answer: {kind: 'unclear', why: String(status)}, ...(status >= 500 && {pause})};
}

/** What another host says after a redirection says nothing of the host that was asked first. */
function ofHost({answer, pause}: Reply, isStart: boolean): Reply {
  if (isStart || !('isWholeHost' in answer)) return {answer, pause};
  return {answer: {kind: answer.kind, why: answer.why}, pause};
}

function unclear(why: string): Reply {
  return {answer: {kind: 'unclear', why}};
}
