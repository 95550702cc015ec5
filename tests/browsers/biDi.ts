import WebSocket from 'ws';
import * as z from 'zod';

/** A line to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface BiDi {
  /** Sends a command, and gives its result. @throws what the browser has against it */
  send(method: string, params: object): Promise<unknown>;
  on(listen: (method: string, params: unknown) => void): void;
  close(): void;
}

const message = z.looseObject({
  id: z.number().nullish(),
  type: z.enum(['success', 'error', 'event']),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** @param address as the browser states it when it starts */
export async function connectBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve).once('error', reject);
  });
  const waiting = new Map<number, PromiseWithResolvers>();
  const listeners: Parameters<BiDi['on']>[0][] = [];
  socket.on('message', (data) => {
    const {id, type, method, params, result, ...fault} = message.parse(JSON.parse(String(data)));
    if (type === 'event') listeners.forEach((listen) => listen(method ?? '', params));
    const answer = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === 'error') answer?.reject(new Error(`${fault.error}: ${fault.message}`));
    else answer?.resolve(result);
  });
  socket.on('close', () => {
    for (const {reject} of waiting.values()) reject(new Error('the browser has gone'));
  });
  let last = 0;
  return {
    send(method, params) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({id, method, params}));
      return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
    },
    on: (listen) => listeners.push(listen),
    close: () => socket.close(),
  };
}

interface PromiseWithResolvers {
  resolve(value: unknown): void;
  reject(error: Error): void;
}
