/** Writes a number in figures with what it counts: `0 projects`, `1 project`, `13 projects`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
