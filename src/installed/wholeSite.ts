/** How much the whole site is, as the build writes it into `whole-site.json`. */
export interface WholeSite {
  readonly files: number;
  readonly bytes: number;
}

export function isWholeSite(value: unknown): value is WholeSite {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    'bytes' in value &&
    typeof value.files === 'number' &&
    typeof value.bytes === 'number'
  );
}
