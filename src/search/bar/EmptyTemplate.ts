/** @returns the HTML that the bar shows when there are no rows */
export function EmptyTemplate(): string {
  const advice = 'Try a name, a ticker or what the project does.';
  return `<p class="search-nothing">Nothing found. ${advice}</p>`;
}
