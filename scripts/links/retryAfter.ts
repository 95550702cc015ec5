/**
 * Reads how long a host wants to be left alone: its header `Retry-After`, in seconds or as a time (RFC 9110, 10.2.3).
 *
 * @param now in milliseconds, as of `Date.now()`
 * @returns milliseconds; undefined if the header is not there or says nothing
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
