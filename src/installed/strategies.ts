import {Strategy} from 'workbox-strategies/Strategy.js';
import type {StrategyHandler} from 'workbox-strategies/StrategyHandler.js';

/** How long a reader waits for the network while a stored copy is there, in milliseconds. */
const PATIENCE = 2000;

/** What is stored elsewhere than in the cache of a strategy. */
type FindCopy = (request: Request) => Promise<Response | undefined>;

/**
 * For what keeps its address when it changes, pages above all: the network, so that nobody reads an old page without
 * need; the newest stored copy, if the network fails or takes too long.
 */
export class NetworkFirst extends Strategy {
  readonly #findCopy: FindCopy;

  constructor(options: ConstructorParameters<typeof Strategy>[0], findCopy: FindCopy) {
    super(options);
    this.#findCopy = findCopy;
  }

  async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const answer = fetchAndKeep(request, handler);
    const settled = answer.catch(() => undefined);
    void handler.waitUntil(settled);
    const prompt = await Promise.race([settled, after(PATIENCE)]);
    if (prompt && isMeant(prompt, request)) return prompt;
    const copies = await Promise.all([handler.cacheMatch(request), this.#findCopy(request)]);
    const copy = newest(copies);
    if (!copy) return answer;
    return (await toPage(request, handler)) ?? copy;
  }
}

/** Leads to the address that the site gives a page, as hosts do: with that of its file, its script would not know it. */
async function toPage(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
  if (request.mode !== 'navigate') return undefined;
  const {url: page} = await handler.getCacheKey(request, 'read');
  const {origin, pathname, search} = new URL(request.url);
  return origin + pathname === page ? undefined : Response.redirect(page + search);
}

/** For what never changes at its address: the stored copy, and the network where there is none. */
export class StoreFirst extends Strategy {
  readonly #findCopy: FindCopy;

  constructor(options: ConstructorParameters<typeof Strategy>[0], findCopy: FindCopy) {
    super(options);
    this.#findCopy = findCopy;
  }

  async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const own = await handler.cacheMatch(request);
    if (own) return own;
    const copy = await this.#findCopy(request);
    if (!copy) return fetchAndKeep(request, handler);
    // A page that was read needs it still when the reader has removed the whole site.
    keep(request, copy, handler);
    return copy;
  }
}

async function fetchAndKeep(request: Request, handler: StrategyHandler): Promise<Response> {
  const answer = await handler.fetch(request);
  keep(request, answer, handler);
  return answer;
}

/** Storage may be full, which must not keep anyone from reading. */
function keep(request: Request, answer: Response, handler: StrategyHandler): void {
  void handler.waitUntil(handler.cachePut(request, answer.clone()).catch(() => false));
}

/**
 * Whether an answer of the network is better than a stored copy. That of a host in trouble is not. A page that is gone is
 * gone; but a file that is gone may belong to an earlier version of the page that asks for it.
 */
function isMeant({status}: Response, {mode}: Request): boolean {
  return status < 500 && (status < 400 || mode === 'navigate');
}

/** The copy that the host sent last. */
function newest(copies: readonly (Response | undefined)[]): Response | undefined {
  return copies.filter((copy) => copy !== undefined).sort((a, b) => timeOf(b) - timeOf(a))[0];
}

function timeOf({headers}: Response): number {
  return Date.parse(headers.get('date') ?? '') || 0;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
