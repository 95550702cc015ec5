import {mergePage} from './mergePage.ts';
import type {Side} from './threeWay.ts';

/** Merges three bodies. @returns the merged body, or the conflicts, one a line: what | base | overview | page */
export function mergeBodies(base: string, fresh: string, disk: string, prefer?: Side): string {
  const page = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;
  const result = mergePage({base: page(base), fresh: page(fresh), disk: page(disk)}, prefer);
  return result.type === 'merged'
    ? result.text.slice(page('').length - 1, -1)
    : result.conflicts
        .map(({what, ...text}) => [what, text.base, text.overview, text.page].join(' | '))
        .join('\n');
}
