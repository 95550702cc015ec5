/** The text at a path of YAML that no schema has judged; undefined if something else or nothing is there. */
export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (around, key) => (Object.hasOwn(Object(around), key) ? Object(around)[key] : undefined),
    data,
  );
  return typeof value === 'string' ? value : undefined;
}
