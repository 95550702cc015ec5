/** How many files a site has and what they weigh: the whole of it, as `whole-site.json` says, or what is installed. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

export function isSiteSize(value: unknown): value is SiteSize {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    'bytes' in value &&
    typeof value.files === 'number' &&
    typeof value.bytes === 'number'
  );
}
